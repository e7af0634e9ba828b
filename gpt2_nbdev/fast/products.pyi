"""The product of a linear layer in another library inside torch, and when it may stand in."""
from typing import Any
from torch import Tensor, nn
from ..core.parts import QUICK as QUICK, is_transformed as is_transformed
def product(a: Tensor, b: Tensor, bias: Tensor | None) -> Tensor:
    """a bᵀ + bias by oneDNN, a library inside torch: float32 on the CPU.

    a: (…, K)
    b: (M, K)
    bias: (M,)
    returns: (…, M)"""
HAS_ONEDNN: Any
LARGE: Any
def is_quick(x: Tensor, weight: Tensor, bias: Tensor | None=...) -> bool:
    """Whether `product` may stand in for `F.linear`.

    x: (…, K)
    weight: (M, K)
    bias: (M,)"""
def quick_product(x: Tensor, weight: Tensor, bias: Tensor | None=...) -> Tensor:
    """x Wᵀ + bias, as `F.linear` gives it but for rounding, in the quicker of the two ways.

    x: (…, K)
    weight: (M, K)
    bias: (M,)
    returns: (…, M)"""
def quick_linear(layer: nn.Linear, x: Tensor) -> Tensor:
    """What the layer gives. A layer that has become another class since goes that class's way.

    layer: whose `forward` this stands in for
    x: (…, in_features)
    returns: (…, out_features)"""
