"""
Writes the network as one ONNX file, already fused and small: 8-bit weights in blocks of 64 (MatMulNBits), the word
embeddings as they came (4-bit blocks of 32: they were frozen, so nothing is lost), all else float32. Operators of
`com.microsoft` are ONNX Runtime's own. Input `ids` int32 [texts, pieces], padded at the end with 1; output
`embedding` float32 [texts, width]: mean of the pieces, length 1, minus the centre, length 1 again.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from .net import Encoder
from .pieces import MOST_PIECES
from .tune import PAD
from .weights import BLOCK, Quantised

# With 128 the error of the 8-bit products is twice as large and a text depends on its company in a batch; 32 is slower.
WEIGHT_BLOCK = 64
MICROSOFT = "com.microsoft"


class Graph:
    """Collects nodes and constants."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def constant(self, name: str, value: np.ndarray) -> str:
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def add(self, kind: str, inputs: list[str], output: str, domain: str = "", outputs: int = 1, **options: object) -> str:
        names = [output] if outputs == 1 else [f"{output}.{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, name=output, domain=domain, **options))
        return output

    def linear(self, x: str, weight: np.ndarray, bias: np.ndarray, name: str, bits: int) -> str:
        """x @ weight.T + bias; `bits` 8 or 32 (unquantised)."""
        rows, columns = weight.shape
        if bits == 32:
            product = self.add("MatMul", [x, self.constant(f"{name}.w", weight.T)], f"{name}.product")
            return self.add("Add", [product, self.constant(f"{name}.b", bias)], name)
        blocks = weight.reshape(rows, columns // WEIGHT_BLOCK, WEIGHT_BLOCK)
        scales = np.maximum(np.abs(blocks).max(-1), 1e-12) / 127
        levels = np.clip(np.rint(blocks / scales[..., None]) + 128, 0, 255).astype(np.uint8)
        parts = [
            self.constant(f"{name}.w", levels),
            self.constant(f"{name}.s", scales.astype(np.float32).reshape(-1)),
            "",
            "",
            self.constant(f"{name}.b", bias),
        ]
        options = {"K": columns, "N": rows, "bits": bits, "block_size": WEIGHT_BLOCK, "accuracy_level": 4}
        return self.add("MatMulNBits", [x, *parts], name, MICROSOFT, **options)


def write_graph(path: Path, net: Encoder, words: Quantised, centre: np.ndarray, bits: int = 8) -> None:
    """`words` are the kept rows of the frozen embeddings; `centre` float32 [width] is the mean over the phrases."""
    graph = Graph()
    width = net.width
    state = {name: value.detach().numpy() for name, value in net.state_dict().items()}

    table = graph.constant("words", words.nibbles[:, 0::2] | (words.nibbles[:, 1::2] << 4))
    scales = graph.constant("words.s", words.scales.astype(np.float32))
    options = {"bits": 4, "block_size": BLOCK, "gather_axis": 0, "quantize_axis": 1}
    rows = graph.add("GatherBlockQuantized", [table, "ids", scales], "rows", MICROSOFT, **options)

    positions = graph.constant("positions", state["positions"][:MOST_PIECES])
    graph.add("Shape", ["ids"], "length", start=1, end=2)
    zero = graph.constant("zero", np.array([0], np.int64))
    places = graph.add("Slice", [positions, zero, "length", zero], "places")
    summed = graph.add("Add", [rows, places], "summed")
    norm = [graph.constant(f"norm.{part}", state[f"norm.{whole}"]) for part, whole in (("w", "weight"), ("b", "bias"))]
    x = graph.add("LayerNormalization", [summed, *norm], "embedded", axis=-1, epsilon=net.norm.eps)

    padding = graph.add("Equal", ["ids", graph.constant("pad", np.array(PAD, np.int32))], "padding")
    present = graph.add("Not", [padding], "present")
    mask = graph.add("Cast", [present], "mask", to=TensorProto.INT32)

    for i, layer in enumerate(net.layers):

        def part(name: str, i: int = i) -> tuple[np.ndarray, np.ndarray]:
            return state[f"layers.{i}.{name}.weight"], state[f"layers.{i}.{name}.bias"]

        def skip(old: str, new: str, name: str, epsilon: float, i: int = i) -> str:
            gamma, beta = part(name)
            constants = [graph.constant(f"{i}.{name}.w", gamma), graph.constant(f"{i}.{name}.b", beta)]
            return graph.add(
                "SkipLayerNormalization", [old, new, *constants], f"{i}.{name}", MICROSOFT, epsilon=epsilon
            )

        qkv = graph.linear(x, *part("qkv"), f"{i}.qkv", bits)
        graph.add("Split", [qkv], f"{i}.split", outputs=3, axis=-1, num_outputs=3)
        heads = [f"{i}.split.{k}" for k in range(3)]
        seen = graph.add(
            "MultiHeadAttention", [*heads, "", mask], f"{i}.seen", MICROSOFT, num_heads=layer.heads
        )
        x = skip(x, graph.linear(seen, *part("out"), f"{i}.out", bits), "norm1", layer.norm1.eps)
        wide = graph.linear(x, *part("wide"), f"{i}.wide", bits)
        bent = graph.add("Gelu", [wide], f"{i}.bent", MICROSOFT)
        x = skip(x, graph.linear(bent, *part("narrow"), f"{i}.narrow", bits), "norm2", layer.norm2.eps)

    weight = graph.add("Cast", [present], "weight", to=TensorProto.FLOAT)
    last = graph.constant("last", np.array([-1], np.int64))
    column = graph.add("Unsqueeze", [weight, last], "column")
    middle = graph.constant("middle", np.array([1], np.int64))
    total = graph.add("ReduceSum", [graph.add("Mul", [x, column], "weighed"), middle], "total", keepdims=0)
    # No division by the number of pieces: what counts is the direction.
    unit = graph.add("LpNormalization", [total], "unit", axis=-1, p=2)
    moved = graph.add("Sub", [unit, graph.constant("centre", centre.astype(np.float32))], "moved")
    graph.add("LpNormalization", [moved], "embedding", axis=-1, p=2)

    ids = helper.make_tensor_value_info("ids", TensorProto.INT32, ["texts", "pieces"])
    embedding = helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["texts", width])
    body = helper.make_graph(graph.nodes, "encoder", [ids], [embedding], graph.constants)
    opsets = [helper.make_opsetid("", 21), helper.make_opsetid(MICROSOFT, 1)]
    model = helper.make_model(body, opset_imports=opsets, ir_version=10, producer_name="tools/encoder")
    onnx.save(model, str(path))
