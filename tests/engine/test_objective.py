"""The objective's terms: whom each of them moves."""

import math

import pytest
import torch

from xmodalnet.engine.learn.adversarial import Adversary
from xmodalnet.engine.learn.objective import Objective, Weights, as_image, as_vectors, widest
from xmodalnet.engine.learn.pixels import Pixels
from xmodalnet.engine.nets.build import build_net
from xmodalnet.engine.specs import NetSpec

BANDS = {"hsi": 5, "sar": 2}
COUNT = 54


@pytest.fixture
def net():
    torch.manual_seed(0)
    return build_net(BANDS, 4, NetSpec(width=8), True).train()


def pixels_of(streams):
    torch.manual_seed(1)
    return Pixels({stream: torch.randn(COUNT, BANDS[stream]) for stream in streams}, torch.arange(COUNT))


def terms_of(net, streams, pseudo=None, known=None, opinion=None, **weights):
    adversary = Adversary(dict.fromkeys(BANDS, net.feature_count))
    nothing = torch.full((COUNT,), -1)
    codes = nothing.clone()
    codes[:6] = torch.arange(6) % 4
    chosen = Weights(**{"distil": 0.0, "adversarial": 0.0, "propagate": 0.0, **weights})
    objective = Objective(net, adversary, ("sar",), known)
    return objective(pixels_of(streams), codes, nothing if pseudo is None else pseudo, chosen, opinion)


def felt_by(net, term, branch):
    """Whether a branch's own statistics weights get a gradient from a term."""
    (grad,) = torch.autograd.grad(term, net.head.first_norms[branch].weight, retain_graph=True, allow_unused=True)
    return grad is not None and bool((grad != 0).any())


def test_the_adversary_shakes_the_branch_of_all_streams_only(net):
    terms = terms_of(net, ("hsi", "sar"), adversarial=1.0)
    assert felt_by(net, terms["adversarial"], "hsi+sar")
    assert not felt_by(net, terms["adversarial"], "sar")
    assert felt_by(net, terms["labels"], "sar")


def test_where_only_one_of_two_streams_is_there_nothing_is_shaken(net):
    assert set(terms_of(net, ("sar",), adversarial=1.0)) == {"labels"}


def test_the_full_branch_teaches_and_does_not_learn_from_its_pupils(net):
    terms = terms_of(net, ("hsi", "sar"), distil=1.0)
    assert felt_by(net, terms["distil"], "sar")
    assert not felt_by(net, terms["distil"], "hsi+sar")


def test_the_full_branch_learns_the_classes_that_no_label_shows_it(net):
    """Labels show it two of four classes, the radar all, so it is taught; where they show it nothing there is no half-truth to mend."""
    some, everything = torch.tensor([True, True, False, False]), torch.ones(4, dtype=torch.bool)
    nothing = torch.zeros(4, dtype=torch.bool)
    for shown, is_taught in ((some, True), (everything, False), (nothing, False)):
        known = {("hsi",): shown, ("sar",): everything, ("hsi", "sar"): shown}
        terms = terms_of(net, ("hsi", "sar"), known=known, distil=1.0)
        assert felt_by(net, terms["distil"], "hsi+sar") == is_taught
        assert felt_by(net, terms["distil"], "hsi")


def test_the_kernel_machine_teaches_all_branches_where_there_is_no_label(net):
    opinion = torch.zeros(COUNT, 4)
    opinion[:, 1] = 5.0
    terms = terms_of(net, ("hsi", "sar"), kernel=1.0, opinion=opinion)
    assert all(felt_by(net, terms["kernel"], branch) for branch in ("hsi", "sar", "hsi+sar"))
    twice = terms_of(net, ("hsi", "sar"), kernel=2.0, opinion=opinion)
    assert float(twice["kernel"].detach()) == pytest.approx(2 * float(terms["kernel"].detach()))
    opinion[:6] = 100.0 * torch.eye(4)[[3, 3, 3, 3, 3, 3]]  # of the labelled ones it is not asked
    other = terms_of(net, ("hsi", "sar"), kernel=1.0, opinion=opinion)
    assert float(other["kernel"].detach()) == pytest.approx(float(terms["kernel"].detach()))
    assert "kernel" not in terms_of(net, ("hsi", "sar"), kernel=1.0)


def test_the_branch_that_labels_show_the_most_is_the_widest():
    one, two, none = torch.tensor([True, False]), torch.tensor([True, True]), torch.tensor([False, False])
    known = {("hsi",): one, ("msi",): two, ("sar",): two, ("hsi", "sar"): one, ("msi", "sar"): two, ("hsi", "msi", "sar"): one}
    assert widest(("hsi", "msi", "sar"), known) == ("msi", "sar"), "of those that know as much the richest"
    assert widest(("hsi", "sar"), known) == ("sar",)
    assert widest(("msi", "sar"), known) == ("msi", "sar")
    assert widest(("hsi", "sar"), known | {("hsi", "sar"): none}) == ("hsi", "sar")


def test_every_pseudo_label_weighs_the_same_however_common_its_class(net):
    """With logits that are all zero, the term is log K whatever the labels; with one class favoured, it is the mean over pixels."""
    pseudo = torch.full((COUNT,), -1)
    pseudo[:4] = torch.tensor([0, 0, 0, 1])
    with torch.no_grad():
        net.head.classify.weight.zero_()
        net.head.classify.bias.copy_(torch.tensor([math.log(3.0), 0.0, 0.0, 0.0]))  # probabilities 1/2, 1/6, 1/6, 1/6
    terms = terms_of(net, ("hsi", "sar"), pseudo, propagate=1.0)
    assert terms["propagate"].item() == pytest.approx((3 * math.log(2.0) + math.log(6.0)) / 4, rel=1e-5)


def test_no_pseudo_labels_are_no_loss(net):
    assert terms_of(net, ("hsi", "sar"), propagate=1.0)["propagate"].item() == 0.0


def test_pixels_pass_a_network_as_an_image_of_one_column():
    x = torch.arange(6.0).reshape(3, 2)
    image = as_image(x)
    assert image.shape == (1, 2, 3, 1)
    assert image[0, :, 2, 0].tolist() == [4.0, 5.0]
    assert image.is_contiguous(memory_format=torch.channels_last), "else batch normalisation is several times as slow"
    assert torch.equal(as_vectors(image), x)
