"""Packaging: everything comes from settings.ini; this file also copies the bundled data into the package."""
import shutil
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

# What ships inside the package, by name: a file that merely lies in data/ does not.
BUNDLED = ["gpt2/vocab.bpe", "gpt2/LICENSE", "the-verdict.txt", "stories.txt", "grievances.jsonl", "instructions.jsonl",
           *(f"course-small/{name}" for name in ("config.json", "model.safetensors", "tokenizer.json", "metrics.csv", "samples.jsonl", "README.md", "LICENSE-WordNet"))]

root = Path(__file__).parent
# The chapters, for workbooks, with what they show: file in the repository → below gpt2_nbdev/_files.
CHAPTERS = [p.relative_to(root / "nbs").as_posix() for pattern in ("[0-9][0-9]_*.ipynb", "images/pipeline_*.svg", "results/*.json")
            for p in sorted((root / "nbs").glob(pattern))]
config = ConfigParser(delimiters=["="])
config.read(root / "settings.ini", encoding="utf-8")
cfg = config["DEFAULT"]


class BuildWithData(build_py):
    """Copy the files of BUNDLED and CHAPTERS into gpt2_nbdev/_files of the wheel (a clone reads them from data/ and nbs/)."""

    def run(self):
        super().run()
        if self.editable_mode:
            return
        for folder, names in (("data", BUNDLED), ("nbs", CHAPTERS)):
            for name in names:
                target = Path(self.build_lib) / cfg["lib_name"] / "_files" / name
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(root / folder / name, target)


setup(
    name=cfg["lib_name"],
    version=cfg["version"],
    description=cfg["description"],
    long_description=(root / "README.md").read_text(encoding="utf-8") if (root / "README.md").exists() else "",
    long_description_content_type="text/markdown",
    author=cfg["author"],
    author_email=cfg["author_email"],
    url=cfg["git_url"],
    license="MIT",
    keywords=cfg["keywords"],
    packages=find_packages(include=["gpt2_nbdev*"], exclude=["gpt2_nbdev.dev*"]),
    package_data={cfg["lib_name"]: ["py.typed", "*.pyi", "core/*.pyi", "fast/*.pyi", "runs/*.pyi"]},
    python_requires=">=" + cfg["min_python"],
    install_requires=cfg["requirements"].split(),
    extras_require={"dev": cfg["dev_requirements"].split()},
    entry_points={"console_scripts": cfg["console_scripts"].split()},
    cmdclass={"build_py": BuildWithData},
    zip_safe=False,
)
