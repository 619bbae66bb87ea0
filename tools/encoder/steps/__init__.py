"""Builds the meaning encoder: weights -> warm-up -> tuning -> one small ONNX file. See ../README.md."""
