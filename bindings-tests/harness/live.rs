//! The live bus and the live websocket: a real Redis server, and programs in several languages that talk over it.
//!
//! Every test has a server and processes of its own. They end with the test, also when it fails or panics, or when the
//! process that runs it is killed; and no test waits for anything longer than `LIMIT`.

use std::fs::{self, File};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::thread::sleep;
use std::time::{Duration, Instant};
use std::{env, panic};

use libtest_mimic::{Failed, Trial};

use super::library::{Library, shipped};
use super::programs::{C, compile};
use super::tools::{root, run, scratch, trial};

const LIMIT: Duration = Duration::from_secs(20);

/// A language that the ends of the bus are written in: its name, what it needs, and its program.
type Language = (&'static str, &'static [&'static str], fn() -> Result<Command, Failed>);

const LANGUAGES: [Language; 2] = [
    ("c", &["redis-server", "cc", "hiredis/hiredis.h"], c_peer),
    (
        "python",
        &["redis-server", "python3", "protoc", "python module redis", "python module google.protobuf"],
        python_peer,
    ),
];

pub fn trials() -> Vec<Trial> {
    let mut trials = Vec::new();
    for (sender, needed, send) in LANGUAGES {
        for (receiver, also_needed, receive) in LANGUAGES {
            let tools = [needed, also_needed].concat();
            for (what, sending, receiving) in
                [("events", "publish", "subscribe"), ("calls", "call", "answer")]
            {
                trials.push(trial(format!("live::{what}::{sender}_to_{receiver}"), &tools, move || {
                    exchange(send()?, sending, receive()?, receiving)
                }));
            }
        }
    }
    trials.push(trial("live::nothing_is_left", &["redis-server"], nothing_is_left));
    trials
}

/// One program waits, another one sends; both check what they get.
fn exchange(mut send: Command, sending: &str, mut receive: Command, receiving: &str) -> Result<(), Failed> {
    let redis = Redis::start()?;
    let mut receiver = redis.peer(receive.arg(redis.socket()).arg(receiving))?;
    receiver.says("ready\n")?;
    let mut sender = redis.peer(send.arg(redis.socket()).arg(sending))?;
    sender.succeeds()?;
    receiver.succeeds()
}

fn c_peer() -> Result<Command, Failed> {
    static PROGRAM: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let program = PROGRAM.get_or_init(|| {
        let source = root().join("bindings-tests/live/peer.c");
        let link: fn(&Library, &mut Command) = |library, command| {
            library.link_shared(command);
            command.arg("-lhiredis");
        };
        compile("live", "cc", C, &source, shipped(), link)
            .map_err(|failed| failed.message().unwrap_or_default().to_owned())
    });
    Ok(Command::new(program.clone()?))
}

fn python_peer() -> Result<Command, Failed> {
    python(&root().join("bindings-tests/live/peer.py"))
}

/// A script that has the schema's descriptors, as protoc writes them.
fn python(script: &Path) -> Result<Command, Failed> {
    static DESCRIPTORS: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let descriptors = DESCRIPTORS.get_or_init(|| {
        let path = scratch("live").join("descriptors.bin");
        let mut protoc = Command::new("protoc");
        protoc.arg("--include_imports").arg("--proto_path").arg(root().join("proto"));
        protoc.arg("--descriptor_set_out").arg(&path);
        for entry in fs::read_dir(root().join("proto")).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|end| end == "proto") {
                protoc.arg(path);
            }
        }
        run(&mut protoc).map(|_| path).map_err(|failed| failed.message().unwrap_or_default().to_owned())
    });
    let mut command = Command::new("python3");
    command.arg("-B").arg(script).env("OPENTERA_DESCRIPTORS", descriptors.clone()?);
    Ok(command)
}

/// A server of the test's own, on a socket in a folder of its own, which keeps nothing.
struct Redis {
    process: Running,
    folder: Folder,
}

impl Redis {
    fn start() -> Result<Redis, Failed> {
        let folder = Folder::new();
        let mut command = Command::new("redis-server");
        command.args(["--port", "0", "--save", "", "--appendonly", "no", "--daemonize", "no", "--dir"]);
        command.arg(&folder.0).arg("--unixsocket").arg(folder.0.join("redis"));
        let mut process = Running::start(&mut command, folder.0.join("redis.log"))?;
        process.says("ready to accept connections")?;
        Ok(Redis { process, folder })
    }

    fn socket(&self) -> PathBuf {
        self.folder.0.join("redis")
    }

    /// Starts a program that talks over the bus.
    fn peer(&self, command: &mut Command) -> Result<Running, Failed> {
        let log = (0..).map(|number| self.folder.0.join(format!("{number}.log"))).find(|path| !path.exists());
        Running::start(command, log.unwrap())
    }
}

/// A folder that goes with its owner. Its path is short, because those of sockets have to be.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Folder {
        let names = (0..)
            .map(|number| env::temp_dir().join(format!("opentera-live-{}-{number}", std::process::id())));
        Folder(names.into_iter().find(|path| fs::create_dir(path).is_ok()).unwrap())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A process that ends with its owner, and what it started with it.
struct Running {
    child: Child,
    command: String,
    output: PathBuf,
}

impl Running {
    /// Starts a command whose output goes to a file.
    fn start(command: &mut Command, output: PathBuf) -> Result<Running, Failed> {
        let file = File::create(&output)?;
        command.current_dir(root()).process_group(0);
        command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file);
        // SAFETY: between fork and exec there is only a system call.
        unsafe {
            command.pre_exec(|| {
                libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL);
                Ok(())
            });
        }
        let child = command.spawn().map_err(|error| format!("{command:?}: {error}"))?;
        Ok(Running { child, command: format!("{command:?}"), output })
    }

    /// Waits until it says a text; gives all that it said.
    fn says(&mut self, text: &str) -> Result<String, Failed> {
        let said = || fs::read_to_string(&self.output).ok().filter(|said| said.contains(text));
        let child = &mut self.child;
        let found = wait(|| match said() {
            None if child.try_wait().unwrap().is_some() => Some(None),
            None => None,
            said => Some(said),
        });
        found.flatten().ok_or_else(|| self.failed(&format!("does not say `{}`", text.trim())))
    }

    /// Waits for its end, which has to be a success.
    fn succeeds(&mut self) -> Result<(), Failed> {
        match wait(|| self.child.try_wait().unwrap()) {
            Some(status) if status.success() => Ok(()),
            Some(status) => Err(self.failed(&status.to_string())),
            None => Err(self.failed("does not end")),
        }
    }

    fn failed(&self, why: &str) -> Failed {
        format!("{}: {why}\n{}", self.command, fs::read_to_string(&self.output).unwrap_or_default()).into()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // SAFETY: a system call with numbers; the group is that of a child which has not been waited for, or has ended.
        unsafe { libc::kill(-(self.child.id() as libc::pid_t), libc::SIGKILL) };
        let _ = self.child.wait();
    }
}

/// Asks again and again, until there is something or the time is over.
fn wait<T>(mut ask: impl FnMut() -> Option<T>) -> Option<T> {
    let start = Instant::now();
    loop {
        match ask() {
            None if start.elapsed() < LIMIT => sleep(Duration::from_millis(5)),
            answer => return answer,
        }
    }
}

/// A test that panics leaves neither its processes nor its folder.
fn nothing_is_left() -> Result<(), Failed> {
    let (sender, receiver) = std::sync::mpsc::channel();
    let panicked = panic::catch_unwind(move || {
        let redis = Redis::start().unwrap();
        sender.send((redis.process.child.id(), redis.folder.0.clone())).unwrap();
        panic::resume_unwind(Box::new(redis.socket()));
    });
    let (id, folder) = receiver.recv()?;
    let left = [Path::new("/proc").join(id.to_string()), folder].into_iter().find(|path| path.exists());
    match left {
        Some(path) => Err(format!("{} is left", path.display()).into()),
        None if panicked.is_ok() => Err("it did not panic".into()),
        None => Ok(()),
    }
}
