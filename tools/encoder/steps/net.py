"""The network itself: BERT with 12 layers of width 384, mean pooling. Word embeddings are frozen."""

from __future__ import annotations

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from .weights import Weights


class Layer(nn.Module):
    def __init__(self, width: int, inner: int, heads: int, epsilon: float, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.rate = dropout
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, epsilon)
        self.wide = nn.Linear(width, inner)
        self.narrow = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, epsilon)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """x float32 [batch, pieces, width]; mask bool [batch, 1, 1, pieces], true where a piece is."""
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        rate = self.rate if self.training else 0.0
        seen = functional.scaled_dot_product_attention(q, k, v, attn_mask=mask, dropout_p=rate)
        seen = seen.transpose(1, 2).reshape(batch, length, width)
        x = self.norm1(x + self.dropout(self.out(seen)))
        return self.norm2(x + self.dropout(self.narrow(functional.gelu(self.wide(x)))))


class Encoder(nn.Module):
    def __init__(self, weights: Weights, dropout: float = 0.1) -> None:
        super().__init__()
        width = weights.width
        self.width = width
        words = torch.from_numpy(weights.words.floats())
        self.words = nn.Embedding.from_pretrained(words, freeze=True)
        positions = weights.tensors["emb.pos"].reshape(-1, width)
        types = weights.tensors["emb.type"].reshape(-1, width)
        # One text, one segment: the type's row is the same everywhere, so it goes into the positions.
        self.positions = nn.Parameter(torch.from_numpy(positions + types[0]))
        self.norm = nn.LayerNorm(width, weights.epsilon)
        self.dropout = nn.Dropout(dropout)
        shape = (width, weights.inner, weights.heads, weights.epsilon, dropout)
        self.layers = nn.ModuleList(Layer(*shape) for _ in range(weights.layers))
        self._load(weights)

    def forward(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """ids int64 [batch, pieces], mask bool the same -> unit vectors float32 [batch, width]"""
        x = self.dropout(self.norm(self.words(ids) + self.positions[: ids.shape[1]]))
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        weight = mask.unsqueeze(-1).to(x.dtype)
        pooled = (x * weight).sum(1) / weight.sum(1)
        return functional.normalize(pooled.float(), dim=-1)

    def tuned_state(self) -> dict[str, torch.Tensor]:
        """All but the frozen word embeddings: what a checkpoint keeps, whatever vocabulary is used later."""
        return {name: value for name, value in self.state_dict().items() if not name.startswith("words.")}

    def load_tuned(self, state: dict[str, torch.Tensor]) -> None:
        missing, unexpected = self.load_state_dict(state, strict=False)
        if unexpected or any(not name.startswith("words.") for name in missing):
            raise SystemExit("the checkpoint is of another network")

    def keep_words(self, ids: np.ndarray) -> None:
        """Drops all pieces but `ids`, in that order."""
        self.words = nn.Embedding.from_pretrained(self.words.weight[torch.from_numpy(ids)].clone(), freeze=True)

    def _load(self, weights: Weights) -> None:
        def put(target: torch.Tensor, *names: str) -> None:
            value = np.concatenate([weights.tensors[name] for name in names])
            target.data.copy_(torch.from_numpy(value).reshape(target.shape))

        put(self.norm.weight, "emb.ln.w")
        put(self.norm.bias, "emb.ln.b")
        for i, layer in enumerate(self.layers):
            for part in ("w", "b"):
                whole = "weight" if part == "w" else "bias"
                put(getattr(layer.qkv, whole), f"l{i}.q.{part}", f"l{i}.k.{part}", f"l{i}.v.{part}")
                put(getattr(layer.out, whole), f"l{i}.ao.{part}")
                put(getattr(layer.norm1, whole), f"l{i}.aln.{part}")
                put(getattr(layer.wide, whole), f"l{i}.fi.{part}")
                put(getattr(layer.narrow, whole), f"l{i}.fo.{part}")
                put(getattr(layer.norm2, whole), f"l{i}.oln.{part}")
