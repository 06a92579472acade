"""OpenAI, and the many services that copied the look of its keys."""

from __future__ import annotations

from airlock.core.detect.patterns import LEFT, RIGHT_URL
from airlock.core.model import Category, Confidence, Rule, Severity

_SOURCE = "https://platform.openai.com/docs/api-reference/authentication"
_WHY = "It runs models at your expense and reads what your project stored: files, threads, fine-tunes."
_ADVICE = "Delete it at platform.openai.com under API keys; read it from the environment."

RULES = (
    Rule(
        id="openai_key",
        kind="openai_key",
        category=Category.CREDENTIAL,
        title="OpenAI API key",
        label="OPENAI_KEY",
        why=_WHY,
        advice=_ADVICE,
        source=_SOURCE,
        keywords=("sk-proj-", "sk-svcacct-", "sk-admin-", "sk-none-"),
        pattern=rf"{LEFT}sk-(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{{16,140}}T3BlbkFJ[A-Za-z0-9_-]{{16,140}}{RIGHT_URL}",
        examples=('openai.api_key = "«sk-proj-' + "k3VtQz8WmY2xLr7NpB5c" + "T3Blbk" + 'FJJd9HsF4gKa0Tu6Ie1Ow3Zx»"',),
        counterexamples=("sk-proj-" + "your-key-here", "task-proj-" + "k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1Ow3Zx"),
    ),
    Rule(
        id="openai_legacy_key",
        kind="openai_key",
        category=Category.CREDENTIAL,
        title="OpenAI API key, old form",
        label="OPENAI_KEY",
        why=_WHY,
        advice=_ADVICE,
        source=_SOURCE,
        keywords=("t3blbkfj",),
        pattern=rf"{LEFT}sk-[A-Za-z0-9_-]{{16,120}}T3BlbkFJ[A-Za-z0-9_-]{{16,120}}{RIGHT_URL}",
        examples=("OPENAI_API_KEY=«sk-" + "k3VtQz8WmY2xLr7NpB5c" + "T3Blbk" + "FJJd9HsF4gKa0Tu6Ie1Ow3»",),
        counterexamples=("T3Blbk" + "FJ", "xsk-" + "k3VtQz8WmY2xLr7NpB5c" + "T3Blbk" + "FJJd9HsF4gKa0Tu6Ie1Ow3"),
        lead=160,
    ),
    Rule(
        id="sk_api_key",
        kind="model_api_key",
        category=Category.CREDENTIAL,
        title="Model provider's API key (sk-…)",
        label="API_KEY",
        why="It runs models at your expense; DeepSeek, Moonshot, DashScope and others give out keys of this form.",
        advice="Delete it in the provider's console; read it from the environment.",
        source="https://api-docs.deepseek.com/",
        keywords=("sk-",),
        pattern=rf"{LEFT}sk-(?=[A-Za-z]{{0,63}}\d)[A-Za-z0-9]{{32,64}}{RIGHT_URL}",
        examples=('client = OpenAI(api_key="«sk-' + '3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f»")',),
        counterexamples=("risk-" + "3f9c2b7e5a1d4c8e9b6f7d2e4a6c8b1f", "sk-" + "toggleable__content-arrow", "sk-" + "x" * 40),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
)
