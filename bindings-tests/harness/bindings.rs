//! The bindings of other languages: each has a script, `bindings-tests/<language>/run`, that runs its test and its
//! example.
//!
//! The test holds the binding against `golden/corpus.tsv`, and goes round 100,000 times without taking more memory. The
//! example stands in docs/bindings.md and prints what it should. Both do so with a newer library too, of which a struct
//! has grown. With a library of another ABI, or with smaller structs, the binding has to fail when it is loaded, and say
//! why.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use libtest_mimic::{Failed, Trial};

use super::growth::grown;
use super::library::{Library, SONAME, shipped};
use super::tools::{root, run, scratch, trial};

struct Binding {
    name: &'static str,
    /// What it needs, see [`trial`].
    tools: &'static [&'static str],
    /// Folder of the language, and what its script is told after the folder for what it builds.
    script: [&'static str; 2],
    /// File of the example, in the language's folder.
    example: &'static str,
}

const JNA: &str = "/usr/share/java/jna.jar";
const NODE_MODULES: &str = "bindings-tests/node/node_modules/.package-lock.json";

#[rustfmt::skip] // a line each
const BINDINGS: &[Binding] = &[
    Binding { name: "python::ctypes", tools: &["python3"], script: ["python", "ctypes"], example: "example.py" },
    Binding { name: "python::cffi", tools: &["python3 cffi"], script: ["python", "cffi"], example: "example.py" },
    Binding { name: "node", tools: &["node", NODE_MODULES], script: ["node", ""], example: "example.js" },
    Binding { name: "go", tools: &["go"], script: ["go", ""], example: "example/main.go" },
    Binding { name: "luajit", tools: &["luajit"], script: ["luajit", ""], example: "example.lua" },
    Binding { name: "ruby", tools: &["ruby"], script: ["ruby", ""], example: "example.rb" },
    Binding { name: "php", tools: &["php"], script: ["php", ""], example: "example.php" },
    Binding { name: "java", tools: &["javac", JNA], script: ["java", ""], example: "Example.java" },
    Binding { name: "csharp", tools: &["mcs", "mono"], script: ["csharp", ""], example: "Example.cs" },
];

/// What every example prints.
const PRINTED: &str = "b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11: DEVICE_CONNECTED\n";

/// Libraries that a binding has to refuse, and what it says then.
const WRONG: [(&str, &str); 2] = [("WRONG_ABI", "version 99 of the ABI"), ("WRONG_SIZE", "bytes, and")];

pub fn trials() -> Vec<Trial> {
    let trial = |binding: &'static Binding| {
        let tools = [binding.tools, &["cc"]].concat();
        trial(format!("binding::{}", binding.name), &tools, || binding.check())
    };
    BINDINGS.iter().map(trial).collect()
}

impl Binding {
    fn check(&self) -> Result<(), Failed> {
        for library in [shipped(), grown()] {
            let output = run(&mut self.test(&library.shared.join(SONAME), &library.shared))?;
            if !String::from_utf8_lossy(&output.stdout).contains(PRINTED) {
                return Err(format!("its example does not print `{PRINTED}`").into());
            }
        }
        self.is_in_manual()?;
        for (what, said) in WRONG {
            let library = self.build_wrong(what, shipped())?;
            // A program that is linked to the library gets the function from what is loaded before.
            let output = self.test(&library, &shipped().shared).env("LD_PRELOAD", &library).output()?;
            let text = String::from_utf8_lossy(&output.stderr).into_owned();
            if output.status.success() || !text.contains(said) {
                return Err(format!("{what}: {}, and it says: {text}", output.status).into());
            }
        }
        Ok(())
    }

    /// The example stands in docs/bindings.md as it is run.
    fn is_in_manual(&self) -> Result<(), Failed> {
        let manual = fs::read_to_string(root().join("docs/bindings.md"))?;
        let path = root().join("bindings-tests").join(self.script[0]).join(self.example);
        let is_there = manual.contains(&format!("\n{}```\n", fs::read_to_string(&path)?));
        is_there.then_some(()).ok_or_else(|| format!("{} is not in docs/bindings.md", path.display()).into())
    }

    /// A folder for what the test builds.
    fn scratch(&self) -> PathBuf {
        scratch(&format!("bindings/{}", self.name.replace("::", "-")))
    }

    /// The test with a library, by its file for what loads it and by its folder for what is linked to it.
    fn test(&self, file: &Path, folder: &Path) -> Command {
        let [language, argument] = self.script;
        let mut command = Command::new("sh");
        command.arg(Path::new("bindings-tests").join(language).join("run")).arg(self.scratch()).arg(argument);
        command.env("LIBRARY_PATH", &shipped().shared); // to link with
        command.env("OPENTERA_MESSAGES_LIBRARY", file).env("LD_LIBRARY_PATH", folder);
        command.current_dir(root());
        command
    }

    /// The library with one function replaced.
    fn build_wrong(&self, what: &str, library: &Library) -> Result<PathBuf, Failed> {
        let path = self.scratch().join(format!("{what}.so"));
        let mut cc = Command::new("cc");
        cc.args(["-shared", "-fPIC", "-Wl,--no-as-needed"]).arg(format!("-D{what}"));
        library.compile(&mut cc);
        cc.arg(root().join("bindings-tests/c/stubs/wrong.c"));
        library.link_shared(&mut cc);
        run(cc.arg("-o").arg(&path))?;
        Ok(path)
    }
}
