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

use super::archives::SETUPTOOLS;
use super::bindings::expect_shown;
use super::library::{Library, shipped};
use super::programs::{C, compile};
use super::python::package_with_extension;
use super::qt::{QML_WEBSOCKETS, QTS, with_installed};
use super::tools::{protoc, root, run, scratch, trial};

const LIMIT: Duration = Duration::from_secs(30);

type Needed = &'static [&'static str];

/// A program: the language or what it runs in, what it needs, and how it is made.
type Program = (&'static str, Needed, fn() -> Result<Command, Failed>);

/// The ends of the bus.
const PEERS: [Program; 2] =
    [("c", &["redis-server", "cc", "hiredis/hiredis.h"], c_peer), ("python", PYTHON, python_peer)];

const PYTHON: Needed = &[
    "redis-server",
    "python3",
    SETUPTOOLS,
    "python3-config",
    "protoc",
    "python3 redis",
    "python3 google.protobuf",
];

/// The clients of the websocket, which need the bridge too.
const CLIENTS: [Program; 4] = [
    ("c", &["cc", "libwebsockets.h"], c_client),
    ("qt", &["g++", "pkg-config", "Qt6WebSockets.pc"], qt_client),
    ("python", &[], || python("bindings-tests/live/websocket.py")),
    ("browser", &["chromium"], || python("bindings-tests/live/browser.py")),
];

pub fn trials() -> Vec<Trial> {
    let mut trials = Vec::new();
    for (sender, needed, send) in PEERS {
        for (receiver, also_needed, receive) in PEERS {
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
    for (client, needed, program) in CLIENTS {
        let tools = [PYTHON, &["python3 websockets"], needed].concat();
        trials.push(trial(format!("live::websocket::{client}"), &tools, move || websocket(program()?)));
    }
    let tools = [PEERS[0].1, PYTHON].concat();
    trials.push(trial("live::documented::c", &tools, documented));
    let tools = [PYTHON, &["python3 websockets"]].concat();
    trials.push(trial("live::documented::python", &tools, documented_in_python));
    let window = ["python3 websockets", "cmake", "c++", "Qt6WebSockets.pc"];
    trials.push(trial("live::documented::qt", &[&window[..], &["Qt6Widgets.pc"]].concat(), || {
        documented_window("docs/qt.md", &[("cpp", "hello.cpp"), ("cmake", "CMakeLists.txt")])
    }));
    let tools = [&window[..], &["Qt6Quick.pc", QML_WEBSOCKETS]].concat();
    trials.push(trial("live::documented::qml", &tools, || {
        documented_window(
            "docs/qml.md",
            &[("qml", "Main.qml"), ("cpp", "main.cpp"), ("cmake", "CMakeLists.txt")],
        )
    }));
    trials.push(trial("live::nothing_is_left", &["redis-server"], nothing_is_left));
    trials
}

/// One program waits, another one sends; both check what they get.
fn exchange(mut send: Command, sending: &str, mut receive: Command, receiving: &str) -> Result<(), Failed> {
    let redis = Redis::start()?;
    let mut receiver = redis.run(receive.arg(redis.socket()).arg(receiving))?;
    receiver.line("ready")?;
    redis.run(send.arg(redis.socket()).arg(sending))?.succeeds()?;
    receiver.succeeds()
}

/// A client of the bridge gets what is published, and is closed; the bus is told that it comes and goes.
fn websocket(client: Command) -> Result<(), Failed> {
    websocket_client(client).map(|_| ())
}

/// What the client says.
fn websocket_client(mut client: Command) -> Result<String, Failed> {
    let redis = Redis::start()?;
    let mut bridge = python("examples/bridge.py")?;
    let mut bridge = redis.run(bridge.arg(format!("unix://{}", redis.socket().display())).arg("0"))?;
    let url = bridge.line("ws://")? + "/user/016d1337-29cb-409e-9fbb-255377baf166";
    let mut watcher = redis.run(python_peer()?.arg(redis.socket()).arg("watch"))?;
    watcher.line("ready")?;
    let mut client = redis.run(client.arg(url))?;
    if let Err(failed) = watcher.line("CONNECTED") {
        return client.succeeds().and(Err(failed));
    }
    redis.run(python_peer()?.arg(redis.socket()).arg("publish"))?.succeeds()?;
    client.succeeds()?;
    watcher.succeeds()?;
    Ok(client.said())
}

/// The programs of docs/bus.md: one hears what another one says, and a third one gets an answer.
fn documented() -> Result<(), Failed> {
    let redis = Redis::start()?;
    let text = fs::read_to_string(root().join("docs/bus.md"))?;
    let programs = text.split("```c\n").skip(1).filter_map(|rest| rest.split("```").next()).take(3);
    let program = |(number, source): (usize, &str)| {
        let path = scratch("live").join(format!("documented{number}.c"));
        let socket = format!("redisConnectUnix(\"{}\")", redis.socket().display());
        fs::write(&path, source.replace("redisConnect(\"127.0.0.1\", 6379)", &socket))?;
        hiredis_program(&path)
    };
    let mut programs = programs.enumerate().map(program).collect::<Result<Vec<_>, _>>()?;
    let [listen, publish, call] = &mut programs[..] else {
        return Err("docs/bus.md has no three programs".into());
    };
    exchange_documented(&redis, listen, publish, call)
}

/// The programs of docs/python.md do the same, and one receives what a websocket sends.
fn documented_in_python() -> Result<(), Failed> {
    let redis = Redis::start()?;
    let program = |name: &str| {
        let path = format!("examples/python/{name}.py");
        expect_shown(Path::new(&path), "docs/python.md")?;
        python(&path)
    };
    let [mut listen, mut publish, mut call] = [program("listen")?, program("publish")?, program("call")?];
    for command in [&mut listen, &mut publish, &mut call] {
        command.arg(format!("unix://{}", redis.socket().display()));
    }
    exchange_documented(&redis, &mut listen, &mut publish, &mut call)?;

    let mut answering = redis.run(program("answer")?.arg(format!("unix://{}", redis.socket().display())))?;
    answering.line("ready")?;
    redis.run(&mut call)?.line("[\"016d1337-29cb-409e-9fbb-255377baf166\"]")?;

    let said = websocket_client(program("watch")?)?;
    let lines =
        ["Super Admin invites to https://127.0.0.1:40075/webrtc/user?key=1&uuid=2\n", "\nclosed: 4000\n"];
    let missing = lines.into_iter().find(|line| !said.contains(line));
    missing.map_or(Ok(()), |line| Err(format!("watch.py does not say `{line}`:\n{said}").into()))
}

/// The first program of a guide, with the files that stand in it, builds and shows what a websocket sends.
fn documented_window(guide: &str, files: &[(&str, &str)]) -> Result<(), Failed> {
    let folder = Folder::new();
    let text = fs::read_to_string(root().join(guide))?;
    for (language, name) in files {
        let block = text
            .split_once(&format!("`{name}`"))
            .and_then(|(_, rest)| rest.split_once(&format!("```{language}\n"))?.1.split_once("```"));
        let block = block.ok_or_else(|| format!("{guide} has no {name}"))?.0;
        fs::write(folder.0.join(name), block)?;
    }
    let build = folder.0.join("build");
    with_installed(&folder.0, &build, &[], &[])?;

    let mut serve = Command::new("python3");
    let mut server = Running::start(serve.arg("bindings-tests/live/serve.py"), folder.0.join("server.log"))?;
    let mut hello = Command::new(build.join("hello"));
    hello.arg(server.line("ws://")?).env("QT_QPA_PLATFORM", "offscreen");
    let mut window = Running::start(&mut hello, folder.0.join("hello.log"))?;
    window.line("Super Admin").map(|_| ())
}

fn exchange_documented(
    redis: &Redis,
    listen: &mut Command,
    publish: &mut Command,
    call: &mut Command,
) -> Result<(), Failed> {
    let listener = redis.run(listen)?;
    let heard = wait(|| {
        run(publish).ok()?; // until it is heard: the listener does not say when it begins
        listener.said().contains("Super Admin: USER_CONNECTED\n").then_some(())
    });
    heard.ok_or_else(|| listener.failed("hears nothing"))?;

    let mut answering = redis.run(python_peer()?.arg(redis.socket()).arg("answer"))?;
    answering.line("ready")?;
    redis.run(call)?.line("[\"016d1337-29cb-409e-9fbb-255377baf166\"]")?;
    Ok(())
}

fn c_peer() -> Result<Command, Failed> {
    hiredis_program(&root().join("bindings-tests/live/peer.c"))
}

fn hiredis_program(source: &Path) -> Result<Command, Failed> {
    c_program(source, |library, command| {
        library.link_shared(command);
        command.arg("-lhiredis");
    })
}

fn c_client() -> Result<Command, Failed> {
    c_program(&root().join("bindings-tests/live/websocket.c"), |library, command| {
        library.link_shared(command);
        command.arg("-lwebsockets");
    })
}

fn qt_client() -> Result<Command, Failed> {
    let source = root().join("bindings-tests/live/websocket_qt.cpp");
    QTS[0].program("live-websocket", &[source], &[]).map(Command::new)
}

/// A program in C. Several tests may make it at once, so that each has its own.
fn c_program(source: &Path, link: fn(&Library, &mut Command)) -> Result<Command, Failed> {
    let variant = format!("live-{:?}", std::thread::current().id());
    compile(&variant, "cc", C, source, shipped(), link).map(Command::new)
}

fn python_peer() -> Result<Command, Failed> {
    python("bindings-tests/live/peer.py")
}

/// A script, with the binding for Python and the schema's descriptors as protoc writes them.
fn python(script: &str) -> Result<Command, Failed> {
    static DESCRIPTORS: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let descriptors = DESCRIPTORS.get_or_init(|| {
        let path = scratch("live").join("descriptors.bin");
        let write = || run(protoc()?.arg("--include_imports").arg("--descriptor_set_out").arg(&path));
        write().map(|_| path).map_err(|failed| failed.message().unwrap_or_default().to_owned())
    });
    let mut command = Command::new("python3");
    command.arg("-B").arg(root().join(script)).env("OPENTERA_DESCRIPTORS", descriptors.clone()?);
    command.env("PYTHONPATH", package_with_extension()?);
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
        process.line("ready to accept connections")?;
        Ok(Redis { process, folder })
    }

    fn socket(&self) -> PathBuf {
        self.folder.0.join("redis")
    }

    /// Starts a program of the test. What it leaves in folders for temporary files goes with the server.
    fn run(&self, command: &mut Command) -> Result<Running, Failed> {
        let log = (0..).map(|number| self.folder.0.join(format!("{number}.log"))).find(|path| !path.exists());
        Running::start(command.env("TMPDIR", &self.folder.0), log.unwrap())
    }
}

/// A folder that goes with its owner. Its path is short, because those of sockets have to be.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Folder {
        let name = |number| env::temp_dir().join(format!("opentera-live-{}-{number}", std::process::id()));
        let made = (0..1000).map(name).find(|path| fs::create_dir(path).is_ok());
        Folder(made.expect("a folder for temporary files that can be written"))
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
                #[cfg(target_os = "linux")]
                libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL);
                Ok(())
            });
        }
        let child = command.spawn().map_err(|error| format!("{command:?}: {error}"))?;
        Ok(Running { child, command: format!("{command:?}"), output })
    }

    /// Waits for a line that has a text in it; gives the line from there on.
    fn line(&mut self, text: &str) -> Result<String, Failed> {
        let found = wait(|| {
            let ended = self.child.try_wait().unwrap().is_some(); // and says nothing after that
            let said = self.said();
            let line = said.split_inclusive('\n').find(|line| line.ends_with('\n') && line.contains(text));
            let line = line.and_then(|line| Some(line[line.find(text)?..].trim_end().to_owned()));
            (line.is_some() || ended).then_some(line)
        });
        found.flatten().ok_or_else(|| self.failed(&format!("does not say `{text}`")))
    }

    /// Waits for its end, which has to be a success.
    fn succeeds(&mut self) -> Result<(), Failed> {
        match wait(|| self.child.try_wait().unwrap()) {
            Some(status) if status.success() => Ok(()),
            Some(status) => Err(self.failed(&status.to_string())),
            None => Err(self.failed("does not end")),
        }
    }

    /// What it has said so far.
    fn said(&self) -> String {
        String::from_utf8_lossy(&fs::read(&self.output).unwrap_or_default()).into_owned()
    }

    fn failed(&self, why: &str) -> Failed {
        format!("{}: {why}\n{}", self.command, self.said()).into()
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
