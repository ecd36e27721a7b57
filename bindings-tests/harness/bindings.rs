//! The bindings of other languages: each has a script `run` in its folder, that runs its test and its example.
//!
//! The test holds the binding against `tests/golden/corpus.tsv`, and goes round 100,000 times without taking more memory.
//! The example stands in the manual and prints what it should. Both do so with a library of another age too: today's
//! binding with a newer library, of which a struct has grown and which has one more message, and the binding that was
//! generated with that one with today's library. With a library of another ABI, or one that does not take its structs, the
//! binding has to fail when it is loaded, and say why.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use libtest_mimic::{Failed, Trial};

use super::consumers;
use super::growth::grown;
use super::library::{Library, SONAME, shipped};
use super::tools::{root, run, scratch, trial};

struct Binding {
    name: &'static str,
    /// What it needs, see [`trial`].
    tools: &'static [&'static str],
    /// Folder of its script and its example.
    folder: &'static str,
    /// File of the example in it.
    example: &'static str,
}

const JNA: &str = "/usr/share/java/jna.jar";
const NODE_MODULES: &str = "bindings-tests/node/node_modules/.package-lock.json";

#[rustfmt::skip] // a line each
const BINDINGS: &[Binding] = &[
    Binding { name: "python::ctypes", tools: &["python3"], folder: "python/tests", example: "example.py" },
    Binding { name: "node", tools: &["node", NODE_MODULES], folder: "bindings-tests/node", example: "example.mjs" },
    Binding { name: "go", tools: &["go", "pkg-config"], folder: "bindings-tests/go", example: "example/main.go" },
    Binding { name: "luajit", tools: &["luajit"], folder: "bindings-tests/luajit", example: "example.lua" },
    Binding { name: "ruby", tools: &["ruby"], folder: "bindings-tests/ruby", example: "example.rb" },
    Binding { name: "php", tools: &["php"], folder: "bindings-tests/php", example: "example.php" },
    Binding { name: "java", tools: &["javac", JNA], folder: "bindings-tests/java", example: "Example.java" },
    Binding { name: "csharp", tools: &["mcs", "mono"], folder: "bindings-tests/csharp", example: "Example.cs" },
];

/// The age of the library beside that of the binding, as a part of names.
const SAME_AGE: &str = "";
const NEWER_LIBRARY: &str = "::with_newer_library";
const OLDER_LIBRARY: &str = "::with_older_library";

/// The section of a page that [`Binding::own_program`] follows.
const OWN_PROGRAM: &str = "\n## A program of your own\n";

/// What every example prints.
const PRINTED: &str = "b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11: DEVICE_CONNECTED\n";

/// Libraries that a binding has to refuse, and what it says then beside [`WRONG_VERSION`].
const WRONG: [(&str, &str); 2] =
    [("WRONG_ABI", "version 99 of the ABI"), ("WRONG_LAYOUT", "does not take the structs")];

/// Their version.
const WRONG_VERSION: &str = "99.0.0";

pub fn trials() -> Vec<Trial> {
    let trials = |binding: &'static Binding| {
        let tools = [binding.tools, &["cc"]].concat();
        let name = format!("binding::{}", binding.name);
        let mut trials = vec![
            trial(name.clone(), &tools, || binding.check()),
            trial(name.clone() + NEWER_LIBRARY, &tools, || binding.check_with_newer_library()),
            trial(name.clone() + OLDER_LIBRARY, &tools, || binding.check_with_older_library()),
        ];
        // Python's package is tested by its wheels.
        if !binding.folder.starts_with("python") {
            let tools = [&tools[..], &["cmake"]].concat();
            trials.push(trial(name + "::own_program", &tools, || binding.own_program()));
        }
        trials
    };
    BINDINGS.iter().flat_map(trials).collect()
}

/// A program is in a document as it is run.
pub fn expect_shown(program: &Path, document: &str) -> Result<(), Failed> {
    let source = fs::read_to_string(root().join(program))?;
    let is_there = fs::read_to_string(root().join(document))?.contains(&format!("\n{source}```\n"));
    is_there.then_some(()).ok_or_else(|| format!("{} is not in {document}", program.display()).into())
}

/// Lets compilers and the loader find the installed library, as they find one in a system's folders.
fn as_installed(command: &mut Command) -> &mut Command {
    let installed = consumers::by_cmake();
    command.env("CPATH", installed.join("include"));
    command.env("PKG_CONFIG_PATH", installed.join("lib/pkgconfig"));
    command.env("LIBRARY_PATH", installed.join("lib")).env("LD_LIBRARY_PATH", installed.join("lib"))
}

impl Binding {
    fn check(&self) -> Result<(), Failed> {
        let library = shipped();
        self.run(&mut self.test(SAME_AGE, root(), library, &library.shared.join(SONAME)))?;
        self.is_in_manual()?;
        for (what, said) in WRONG {
            let wrong = self.build_wrong(what, library)?;
            // A program that is linked to the library gets the functions from what is loaded before.
            let output = self.test(SAME_AGE, root(), library, &wrong).env("LD_PRELOAD", &wrong).output()?;
            let text = String::from_utf8_lossy(&output.stderr).into_owned();
            if output.status.success() || !text.contains(said) || !text.contains(WRONG_VERSION) {
                return Err(format!("{what}: {}, and it says: {text}", output.status).into());
            }
        }
        Ok(())
    }

    /// Today's binding with a newer library, which knows more than the binding does.
    fn check_with_newer_library(&self) -> Result<(), Failed> {
        let golden = fs::read_to_string(root().join("tests/golden/corpus.tsv"))?;
        let corpus = self.corpus(NEWER_LIBRARY, golden + &rows_with_newer_library())?;
        let newer = grown();
        self.run(
            self.test(NEWER_LIBRARY, root(), newer, &newer.shared.join(SONAME))
                .env("OPENTERA_CORPUS", corpus),
        )
    }

    /// The binding of a newer library with today's, which does not know all that the binding does.
    fn check_with_older_library(&self) -> Result<(), Failed> {
        let source = grown().include.parent().ok_or("no source")?;
        let corpus = self.corpus(OLDER_LIBRARY, rows_with_older_library())?;
        let mut test = self.test(OLDER_LIBRARY, source, shipped(), &shipped().shared.join(SONAME));
        // What is linked was linked with the library of its age.
        self.run(test.env("OPENTERA_CORPUS", corpus).env("LIBRARY_PATH", &grown().shared))
    }

    /// A file of rows for the test, see tests/golden/README.md.
    fn corpus(&self, age: &str, rows: String) -> Result<PathBuf, Failed> {
        let path = self.scratch(age).join("corpus.tsv");
        fs::write(&path, rows)?;
        Ok(path)
    }

    fn run(&self, test: &mut Command) -> Result<(), Failed> {
        let output = run(test)?;
        let printed = String::from_utf8_lossy(&output.stdout).contains(PRINTED);
        printed.then_some(()).ok_or_else(|| format!("its example does not print `{PRINTED}`").into())
    }

    fn is_in_manual(&self) -> Result<(), Failed> {
        expect_shown(&Path::new(self.folder).join(self.example), &self.manual())
    }

    /// The page of the language.
    fn manual(&self) -> String {
        format!("docs/{}.md", self.name.split("::").next().unwrap_or_default())
    }

    /// What the page says of a program outside of this repository works in an empty folder: a block after a line that
    /// ends with the name of a file is that file, a block of `sh` is run, and one of `text` is what that prints.
    fn own_program(&self) -> Result<(), Failed> {
        let manual = fs::read_to_string(root().join(self.manual()))?;
        let section = manual.split_once(OWN_PROGRAM).ok_or_else(|| format!("no `{OWN_PROGRAM}`"))?.1;
        let section = section.split("\n## ").next().unwrap_or_default();
        let home = self.scratch("-own-program");
        fs::remove_dir_all(&home)?;
        let folder = home.join("program");
        fs::create_dir_all(&folder)?;
        self.clone_to(&home.join("opentera-messages"))?;

        let mut printed = String::new();
        let (mut commands, mut outputs) = (0, 0);
        // What is between fences is text and blocks in turn.
        let parts: Vec<_> = section.split("```").collect();
        for pair in parts.chunks_exact(2) {
            let [text, block] = pair else { continue };
            let (language, block) = block.split_once('\n').ok_or("a block without an end")?;
            match language {
                "sh" => {
                    commands += 1;
                    let mut sh = Command::new("sh");
                    sh.args(["-euc", block]).current_dir(&folder).env("HOME", &home);
                    sh.env_remove("OPENTERA_MESSAGES_LIBRARY");
                    let output = run(as_installed(&mut sh))?;
                    printed = String::from_utf8_lossy(&output.stdout).into_owned();
                }
                "text" => {
                    outputs += 1;
                    if !printed.ends_with(block) {
                        return Err(format!("expected\n{block}\nprinted\n{printed}").into());
                    }
                }
                _ => {
                    let name = text.trim_end().strip_suffix("`:").and_then(|text| text.rsplit('`').next());
                    let path = folder.join(name.ok_or_else(|| format!("no name of a file before\n{block}"))?);
                    fs::create_dir_all(path.parent().ok_or("no folder")?)?;
                    fs::write(path, block)?;
                }
            }
        }
        (commands > 0 && outputs > 0).then_some(()).ok_or_else(|| "nothing is run and compared".into())
    }

    /// The files of the binding and the headers, as a clone of this repository has them.
    fn clone_to(&self, clone: &Path) -> Result<(), Failed> {
        let files = run(Command::new("git").args(["ls-files", self.folder, "include"]).current_dir(root()))?;
        for file in String::from_utf8_lossy(&files.stdout).lines() {
            let to = clone.join(file);
            fs::create_dir_all(to.parent().ok_or("no folder")?)?;
            fs::copy(root().join(file), to)?;
        }
        Ok(())
    }

    /// A folder for what a test of the binding builds.
    fn scratch(&self, age: &str) -> PathBuf {
        scratch(&format!("bindings/{}{age}", self.name).replace("::", "-"))
    }

    /// The test in a source tree with a library, by its file for what loads it and by its folder for what is linked to it.
    fn test(&self, age: &str, source: &Path, library: &Library, file: &Path) -> Command {
        let mut command = Command::new("sh");
        command.arg(Path::new(self.folder).join("run")).arg(self.scratch(age)).current_dir(source);
        command.env("LIBRARY_PATH", &library.shared).env("LD_LIBRARY_PATH", &library.shared);
        command.env("OPENTERA_MESSAGES_LIBRARY", file);
        command
    }

    /// The library with functions replaced.
    fn build_wrong(&self, what: &str, library: &Library) -> Result<PathBuf, Failed> {
        let path = self.scratch(SAME_AGE).join(format!("{what}.so"));
        let mut cc = Command::new("cc");
        cc.args(["-shared", "-fPIC", "-Wl,--no-as-needed"]).arg(format!("-D{what}"));
        library.compile(&mut cc);
        cc.arg(root().join("bindings-tests/c/stubs/wrong.c"));
        library.link_shared(&mut cc);
        run(cc.arg("-o").arg(&path))?;
        Ok(path)
    }
}

// What a binding and a library of different ages are given: a `DeviceEvent` with a new field, and a new message. Whichever
// of the two is older knows neither; both travel on.

const DEVICE_EVENT: &str = "type.googleapis.com/opentera.protobuf.DeviceEvent";
const PLANTED_EVENT: &str = "type.googleapis.com/opentera.protobuf.PlantedEvent";
const TOPIC: &str = "websocket.user.42.events";

/// With all fields of today.
const DEVICE: &[u8] = b"\x0a\x01u\x10\x01\x1a\x01n\x22\x01s";
const NEW_FIELD: &[u8] = b"\x2a\x02lo";
const PLANTED: &[u8] = b"\x12\x01x";

fn rows_with_newer_library() -> String {
    let (device, planted) = (device_json(r#","deviceLocation":"lo""#), planted_json());
    let unknown = hex(NEW_FIELD);
    [
        rows(""),
        events_row(&[(PLANTED_EVENT, PLANTED)], &planted, &payload(PLANTED_EVENT, &value(PLANTED))),
        text_frame_row(&format!("{device},{planted}"), &device_dump("", &unknown), &value(PLANTED)),
    ]
    .concat()
}

fn rows_with_older_library() -> String {
    let device = device_json("");
    // Text has no bytes of what is not known.
    let (skipped, planted) = (device_json(r#","deviceLocation":"lo""#), planted_json());
    let dump = device_dump("device_location:\"\",", "");
    [
        rows("device_location:\"\","),
        events_row(&[(DEVICE_EVENT, DEVICE)], &device, &payload(DEVICE_EVENT, &dump)),
        text_frame_row(&format!("{skipped},{planted}"), &dump, &value(b"")),
        "message\topentera.protobuf.Result\t1003\t{\"code\":\"3\"}\t\
         {type:RESULT_UNKNOWN,code:3,message:\"\",planted_texts:[]}\n"
            .into(),
        format!("refused\topentera.protobuf.PlantedEvent\tbinary\t{}\t-\t-\n", hex(PLANTED)),
    ]
    .concat()
}

/// The rows of both, `new_field` in the dump of a `DeviceEvent`.
fn rows(new_field: &str) -> String {
    let device = [DEVICE, NEW_FIELD].concat();
    let dump = device_dump(new_field, &hex(NEW_FIELD));
    let header = [b"\x08\x01\x11", &1f64.to_le_bytes()[..], &field(3, TOPIC.as_bytes())].concat();
    let frame = [field(1, &header), events(&[(DEVICE_EVENT, &device), (PLANTED_EVENT, PLANTED)])].concat();
    let payloads = [payload(DEVICE_EVENT, &dump), payload(PLANTED_EVENT, &value(PLANTED))].join(",");
    format!(
        "message\topentera.protobuf.DeviceEvent\t{}\t-\t{}\n\
         frame\t{TOPIC}\t{}\tsame\t{{wrapper:TeraEvent,version:1,time:{},seq:0,topic:\"{TOPIC}\",source:\"\",\
         payloads:[{payloads}],failed:0,unknown:1}}\n",
        hex(&device),
        dump.trim_start_matches("message:"),
        hex(&frame),
        hex(&1f64.to_be_bytes())
    )
}

/// A `TeraEvent` with one event, in binary and as JSON; read from JSON, the event is a struct at once.
fn events_row(binary: &[(&str, &[u8])], json: &str, dump: &str) -> String {
    let binary = hex(&events(binary));
    format!(
        "message\topentera.protobuf.TeraEvent\t{binary}\t{{\"events\":[{json}]}}\t{{header:null,events:[{dump}]}}\n"
    )
}

fn text_frame_row(json: &str, device: &str, planted: &str) -> String {
    let text = format!(
        r#"{{"message":{{"@type":"type.googleapis.com/opentera.protobuf.TeraEvent","events":[{json}]}}}}"#
    );
    let payloads = [payload(DEVICE_EVENT, device), payload(PLANTED_EVENT, planted)].join(",");
    format!(
        "text_frame\t{}\t{{wrapper:TeraMessage,version:0,time:{},seq:0,topic:\"\",source:\"\",payloads:[{payloads}],\
         failed:0,unknown:1}}\n",
        hex(text.as_bytes()),
        hex(&[0; 8])
    )
}

fn device_json(more: &str) -> String {
    format!(
        r#"{{"@type":"{DEVICE_EVENT}","deviceUuid":"u","type":"DEVICE_CONNECTED","deviceName":"n","deviceStatus":"s"{more}}}"#
    )
}

fn planted_json() -> String {
    format!(r#"{{"@type":"{PLANTED_EVENT}","names":["x"]}}"#)
}

fn device_dump(new_field: &str, unknown: &str) -> String {
    let unknown = if unknown.is_empty() { "".into() } else { format!(",unknown_fields:{unknown}") };
    format!(
        "message:{{{new_field}device_uuid:\"u\",type:DEVICE_CONNECTED,device_name:\"n\",device_status:\"s\"{unknown}}}"
    )
}

fn value(bytes: &[u8]) -> String {
    format!("value:{}", hex(bytes))
}

fn payload(type_url: &str, content: &str) -> String {
    format!("{{type_url:\"{type_url}\",{content}}}")
}

/// The events of a `TeraEvent` in binary, of type URL and value.
fn events(events: &[(&str, &[u8])]) -> Vec<u8> {
    let any = |&(url, value): &(&str, &[u8])| field(2, &[field(1, url.as_bytes()), field(2, value)].concat());
    events.iter().flat_map(any).collect()
}

/// A field of a few bytes in binary.
fn field(number: u8, value: &[u8]) -> Vec<u8> {
    [&[number << 3 | 2, value.len() as u8], value].concat()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
