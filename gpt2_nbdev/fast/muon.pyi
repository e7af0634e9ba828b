"""An optimizer that makes all directions of a matrix's step equally strong, for `TrainConfig(optimizer="muon")`."""
from typing import Any
import torch
from torch import Tensor, nn
def orthogonalize(G: Tensor, steps: int=..., dtype: torch.dtype | None=...) -> Tensor:
    """Nearly U Vᵀ for G = U Σ Vᵀ: a Newton–Schulz iteration whose coefficients lift small singular
    values fast and leave all between about 0.7 and 1.2.

    G: (…, M, K)
    steps: times that the polynomial is applied
    dtype: of the products; None = as G
    returns: (…, M, K), as G"""
class MuonAdamW(torch.optim.AdamW):
    """AdamW, except for the groups with `muon` set: their matrices move by Muon."""
    param_groups: Any
    def step(self, closure=...):  # type: ignore[override]
        """One update of all weights from their gradients.

        closure: as torch's optimizers take it"""
    def muon_step(self, group: dict, momentum: float=...) -> None:  # type: ignore[override]
        """One update of matrices; those of equal shape go through the products together.

        group: params, lr, weight_decay
        momentum: of the running average"""
def with_muon(model: nn.Module, groups: list[dict], half: bool=...) -> list[dict]:
    """The groups, with the blocks' matrices in one of their own, the first.

    model: whose blocks' matrices move by Muon
    groups: AdamW's: matrices first, then the rest
    half: True: Muon's products in bfloat16"""
