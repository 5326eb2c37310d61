"""The adversary: how far it goes, whom each loss moves and which way."""

import pytest
import torch

from xmodalnet.engine.learn.adversarial import RADIUS, Adversary, steady_statistics, turn_gradient


@pytest.fixture
def features():
    torch.manual_seed(0)
    return {"msi": torch.randn(8, 6, 4, 4), "sar": torch.randn(8, 6, 4, 4)}


@pytest.fixture
def adversary():
    torch.manual_seed(1)
    return Adversary({"msi": 6, "sar": 6})


def test_the_perturbation_is_as_long_as_the_radius_says(features, adversary):
    for stream, step in adversary(features).items():
        torch.testing.assert_close(step.norm(dim=1), RADIUS * features[stream].norm(dim=1))


def test_the_gradient_turns_on_its_way_into_the_generator():
    x = torch.tensor([2.0], requires_grad=True)
    turned = turn_gradient(x)
    (3.0 * turned).backward()
    assert turned.item() == 2.0
    assert x.grad.item() == -3.0


def test_no_loss_reaches_the_features_through_the_perturbation(features, adversary):
    wanted = {stream: x.requires_grad_() for stream, x in features.items()}
    step = adversary(wanted)
    (adversary.detection_loss(wanted, step) + sum(x.sum() for x in step.values())).backward()
    assert all(x.grad is None for x in wanted.values())


def test_discriminator_and_generator_pull_the_detection_loss_apart(features, adversary):
    def loss():
        torch.manual_seed(2)
        return adversary.detection_loss(features, adversary(features))

    before = loss()
    before.backward()
    for players, sign in ((adversary.discriminators, -1), (adversary.generators, 1)):
        with torch.no_grad():
            for weight in players.parameters():
                weight.sub_(0.01 * weight.grad)
        after = loss()
        assert sign * (after - before).item() > 0
        with torch.no_grad():
            for weight in players.parameters():
                weight.add_(0.01 * weight.grad)


def test_the_generator_learns_to_hurt_a_classifier_more_than_chance_does(features, adversary):
    torch.manual_seed(3)
    classify = torch.nn.Linear(6, 3)
    optimiser = torch.optim.Adam(adversary.generators.parameters(), lr=1e-2)
    x = features["msi"]
    with torch.no_grad():
        codes = classify(x.movedim(1, -1)).argmax(-1)

    def damage(step):
        return torch.nn.functional.cross_entropy(classify((x + step).movedim(1, -1)).flatten(0, 2), codes.flatten())

    with torch.no_grad():
        chance = torch.nn.functional.normalize(torch.randn_like(x), dim=1) * RADIUS * x.norm(dim=1, keepdim=True)
    for _ in range(60):
        optimiser.zero_grad()
        damage(adversary({"msi": x})["msi"]).backward()  # minimised; the generator feels it turned round
        optimiser.step()
    with torch.no_grad():
        undisturbed = damage(torch.zeros_like(x))
        hurt, by_chance = (damage(step) - undisturbed for step in (adversary({"msi": x})["msi"], chance))
        assert hurt > 0
        assert hurt > 3.0 * by_chance


def test_within_steady_statistics_a_pass_leaves_none_behind():
    net = torch.nn.Sequential(torch.nn.Conv2d(2, 3, 1), torch.nn.BatchNorm2d(3)).train()
    norm = net[1]
    x = 5.0 + torch.randn(4, 2, 3, 3)
    with steady_statistics(net):
        steady = net(x)
    assert torch.equal(norm.running_mean, torch.zeros(3))
    assert norm.momentum == 0.1
    torch.testing.assert_close(net(x), steady)  # the batch's own statistics are used either way
    assert (norm.running_mean != 0).all()
