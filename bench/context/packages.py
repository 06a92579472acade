"""The public packages whose sources are measured on, as data: a row is a registry's name for a package, its version, and what to look at.

Nothing of them is kept in this repository: they are downloaded into a cache at run time.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Package:
    """One package. Its registry is that of Python (`pip`), Node (`npm`) or Debian, with one version only (`apt`, its sources `src`)."""

    client: str
    name: str
    version: str
    languages: tuple[str, ...]
    """Editor language identifiers of the files to sample."""
    folder: str = ""
    """Part of the path of those files; what else there is is built, copied or a test."""


_PYTHON, _SCRIPT = ("python",), ("javascript",)
_TYPED = ("typescript", "typescriptreact")

PACKAGES = (
    Package("pip", "httpx", "0.28.1", _PYTHON),
    Package("pip", "rich", "14.2.0", _PYTHON),
    Package("pip", "werkzeug", "3.1.3", _PYTHON),
    Package("pip", "attrs", "25.4.0", _PYTHON),
    Package("pip", "sqlalchemy", "2.0.44", _PYTHON),
    Package("pip", "fastapi", "0.121.0", _PYTHON),
    Package("pip", "scrapy", "2.13.3", _PYTHON),
    Package("pip", "django", "5.2.8", _PYTHON),
    Package("pip", "networkx", "3.4.2", _PYTHON),
    Package("npm", "express", "5.1.0", _SCRIPT),
    Package("npm", "koa", "3.1.1", _SCRIPT),
    Package("npm", "undici", "7.16.0", _SCRIPT, "/lib/"),
    Package("npm", "axios", "1.13.2", _SCRIPT, "/lib/"),
    Package("npm", "eslint", "9.39.1", _SCRIPT, "/lib/"),
    Package("npm", "webpack", "5.102.1", _SCRIPT, "/lib/"),
    Package("npm", "underscore", "1.13.7", _SCRIPT, "/modules/"),
    Package("npm", "commander", "14.0.2", _SCRIPT, "/lib/"),
    Package("npm", "knex", "3.1.0", _SCRIPT, "/lib/"),
    Package("npm", "rxjs", "7.8.2", _TYPED, "/src/"),
    Package("npm", "zod", "4.1.12", _TYPED, "/src/"),
    Package("npm", "immer", "10.2.0", _TYPED, "/src/"),
    Package("npm", "@reduxjs/toolkit", "2.10.1", _TYPED, "/src/"),
    Package("npm", "@tanstack/query-core", "5.90.7", _TYPED, "/src/"),
    Package("npm", "@tanstack/react-query", "5.90.7", _TYPED, "/src/"),
    Package("npm", "@tanstack/table-core", "8.21.3", _TYPED, "/src/"),
    Package("npm", "@trpc/server", "11.7.1", _TYPED, "/src/"),
    Package("npm", "react-native-paper", "5.14.5", _TYPED, "/src/"),
    Package("npm", "@react-navigation/core", "7.13.0", _TYPED, "/src/"),
    Package("npm", "@react-navigation/elements", "2.8.1", _TYPED, "/src/"),
    Package("npm", "@capacitor/android", "7.4.4", ("java",)),
    Package("npm", "@capacitor/ios", "7.4.4", ("swift",)),
    Package("npm", "react-native", "0.82.1", ("java", "kotlin", "cpp")),
    Package("npm", "expo-modules-core", "3.0.25", ("kotlin", "swift", "cpp")),
    Package("npm", "react-native-windows", "0.80.6", ("csharp",)),
    Package("npm", "com.neuecc.unirx", "7.1.0", ("csharp",)),
    Package("npm", "lottie-ios", "4.6.1", ("swift",)),
    Package("npm", "react-native-screens", "4.28.0", ("kotlin",)),
    Package("npm", "leveldown", "6.1.1", ("c", "cpp"), "/deps/"),
    Package("npm", "argon2", "0.44.0", ("c",)),
    Package("npm", "tree-sitter", "0.25.0", ("c", "cpp"), "/vendor/"),
    Package("apt", "golang-github-spf13-cobra-dev", "", ("go",)),
    Package("apt", "golang-github-gorilla-mux-dev", "", ("go",)),
    Package("apt", "golang-github-sirupsen-logrus-dev", "", ("go",)),
    Package("apt", "librust-serde-json-dev", "", ("rust",)),
    Package("apt", "librust-regex-automata-dev", "", ("rust",)),
    Package("apt", "librust-itertools-dev", "", ("rust",)),
    Package("apt", "librust-tokio-dev", "", ("rust",)),
    Package("apt", "librust-gimli-dev", "", ("rust",)),
    Package("apt", "ruby-rack", "", ("ruby",)),
    Package("apt", "ruby-thor", "", ("ruby",)),
    Package("apt", "ruby-sinatra", "", ("ruby",)),
    Package("apt", "php-symfony-console", "", ("php",)),
    Package("apt", "php-symfony-http-foundation", "", ("php",)),
    Package("apt", "php-twig", "", ("php",)),
    Package("src", "keepass2", "", ("csharp",)),
    Package("src", "newtonsoft-json", "", ("csharp",)),
    Package("src", "kotlinx-coroutines", "", ("kotlin",)),
    Package("src", "scala", "", ("scala",), "/src/compiler/"),
    Package("src", "json4s", "", ("scala",)),
    Package("src", "jsoup", "", ("java",), "/main/java/"),
    Package("src", "commons-io", "", ("java",), "/main/java/"),
    Package("src", "jackson-databind", "", ("java",), "/main/java/"),
    Package("src", "zlib", "", ("c",)),
    Package("src", "lua5.4", "", ("c",), "/src/"),
    Package("src", "libuv1", "", ("c",), "/src/"),
    Package("src", "tmux", "", ("c",)),
    Package("src", "mosquitto", "", ("c",)),
    Package("src", "libjsoncpp", "", ("cpp",)),
    Package("src", "re2", "", ("cpp",)),
    Package("src", "yaml-cpp", "", ("cpp",), "/src/"),
    Package("apt", "bash-completion", "", ("shellscript",)),
    Package("apt", "debootstrap", "", ("shellscript",)),
    Package("apt", "git", "", ("shellscript",), "/git-core/"),
)
