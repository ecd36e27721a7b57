//! What the peers in Rust share: the corpus, the digest, and the requests of the driver. `peer.h` is the same for C.

use std::fs;
use std::hint::black_box;
use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};

/// Calls a macro with the number of each event in the digest, its name and its fields.
macro_rules! with_events {
    ($macro:ident) => {
        $macro! {
            1 DeviceEvent { device_uuid: String, r#type: i32, device_name: String, device_status: String }
            2 UserEvent { user_uuid: String, r#type: i32, user_fullname: String }
            3 ParticipantEvent {
                participant_uuid: String, r#type: i32, participant_name: String, participant_project_name: String,
                participant_site_name: String
            }
            4 JoinSessionEvent {
                session_url: String, session_creator_name: String, session_uuid: String,
                session_participants: Vec<String>, session_users: Vec<String>, session_devices: Vec<String>,
                join_msg: String, session_parameters: String, service_uuid: String
            }
            5 LeaveSessionEvent {
                session_uuid: String, service_uuid: String, leaving_participants: Vec<String>,
                leaving_users: Vec<String>, leaving_devices: Vec<String>
            }
            6 StopSessionEvent { session_uuid: String, service_uuid: String }
            7 DatabaseEvent { r#type: i32, object_type: String, object_value: String }
            8 LogEvent { level: i32, timestamp: f64, sender: String, message: String }
            9 JoinSessionReplyEvent {
                session_uuid: String, user_uuid: String, participant_uuid: String, device_uuid: String,
                join_reply: i32, reply_msg: String
            }
        }
    };
}
pub(crate) use with_events;

macro_rules! define {
    ($($number:literal $name:ident { $($field:ident: $kind:ty),* })*) => {
        $(pub struct $name { $(pub $field: $kind),* })*

        /// An event as an application has it before it is a message.
        #[allow(clippy::enum_variant_names)] // the names of the schema
        pub enum Event { $($name($name)),* }

        impl Event {
            fn parse(line: &str) -> Self {
                let mut columns = line.split('\t');
                let mut next = || columns.next().expect("a column for every field");
                match next() {
                    $(stringify!($name) => Self::$name($name { $($field: Column::parse(next())),* }),)*
                    other => panic!("no event is called {other}"),
                }
            }
        }
    };
}
with_events!(define);

pub struct Header {
    pub version: u32,
    pub time: f64,
    pub topic: String,
}

/// A remote call; it has one argument of each kind, in this order.
pub struct Rpc {
    pub method: String,
    pub reply_to: String,
    pub id: u64,
    pub timestamp: f64,
    pub double_value: f64,
    pub float_value: f32,
    pub int_value: i64,
    pub uint_value: u64,
    pub bool_value: bool,
    pub bytes_value: Vec<u8>,
    pub string_value: String,
}

/// What an application has, and the same as files.
pub struct Corpus {
    pub header: Header,
    /// The one event, and behind it the many.
    events: Vec<Event>,
    pub rpc: Rpc,
    event1: Vec<u8>,
    event100: Vec<u8>,
    rpc_bytes: Vec<u8>,
    message1: Vec<u8>,
    message100: Vec<u8>,
    json1: Vec<u8>,
    json100: Vec<u8>,
}

/// What a column of a corpus file says.
trait Column {
    fn parse(column: &str) -> Self;
}

macro_rules! numbers {
    ($($kind:ty)*) => {
        $(impl Column for $kind {
            fn parse(column: &str) -> Self {
                column.parse().expect("a number")
            }
        })*
    };
}
numbers!(i32 i64 u32 u64 f32 f64);

impl Column for bool {
    fn parse(column: &str) -> Self {
        column == "1"
    }
}

impl Column for String {
    fn parse(column: &str) -> Self {
        column.into()
    }
}

impl Column for Vec<String> {
    fn parse(column: &str) -> Self {
        if column.is_empty() { Vec::new() } else { column.split('\x1f').map(String::from).collect() }
    }
}

impl Column for Vec<u8> {
    fn parse(column: &str) -> Self {
        let digits = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).expect("ASCII"), 16);
        column.as_bytes().chunks(2).map(|pair| digits(pair).expect("hexadecimal digits")).collect()
    }
}

/// The columns of a line that has a fixed number of them.
fn columns<const N: usize>(line: &str) -> [&str; N] {
    line.split('\t').collect::<Vec<_>>().try_into().expect("as many columns as there are fields")
}

impl Corpus {
    fn read(folder: &Path) -> Self {
        let bytes =
            |name: &str| fs::read(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        let text = |name: &str| String::from_utf8(bytes(name)).expect("UTF-8");
        let header = text("header.tsv");
        let [version, time, topic] = columns(header.trim_end_matches('\n'));
        let rpc = text("rpc.tsv");
        let mut lines = rpc.lines();
        let [method, reply_to, id, timestamp] = columns(lines.next().expect("a line"));
        let mut argument = || columns::<2>(lines.next().expect("an argument"))[1];
        Self {
            header: Header {
                version: Column::parse(version),
                time: Column::parse(time),
                topic: topic.into(),
            },
            events: text("events.tsv").lines().map(Event::parse).collect(),
            rpc: Rpc {
                method: method.into(),
                reply_to: reply_to.into(),
                id: Column::parse(id),
                timestamp: Column::parse(timestamp),
                double_value: Column::parse(argument()),
                float_value: Column::parse(argument()),
                int_value: Column::parse(argument()),
                uint_value: Column::parse(argument()),
                bool_value: Column::parse(argument()),
                bytes_value: Column::parse(argument()),
                string_value: Column::parse(argument()),
            },
            event1: bytes("event1.bin"),
            event100: bytes("event100.bin"),
            rpc_bytes: bytes("rpc.bin"),
            message1: bytes("message1.bin"),
            message100: bytes("message100.bin"),
            json1: bytes("message1.json"),
            json100: bytes("message100.json"),
        }
    }
}

/// What a field adds to the digest.
pub trait Digest {
    fn digest(&self) -> u64;
}

impl Digest for [u8] {
    fn digest(&self) -> u64 {
        self.first().map_or(0, |first| self.len() as u64 + u64::from(*first))
    }
}

impl Digest for str {
    fn digest(&self) -> u64 {
        self.as_bytes().digest()
    }
}

impl<T: Digest + ?Sized> Digest for &T {
    fn digest(&self) -> u64 {
        (**self).digest()
    }
}

impl Digest for String {
    fn digest(&self) -> u64 {
        self.as_bytes().digest()
    }
}

impl Digest for Vec<String> {
    fn digest(&self) -> u64 {
        total(self)
    }
}

impl Digest for f64 {
    fn digest(&self) -> u64 {
        self.to_bits()
    }
}

impl Digest for f32 {
    fn digest(&self) -> u64 {
        u64::from(self.to_bits())
    }
}

macro_rules! integers {
    ($($kind:ty)*) => {
        $(impl Digest for $kind {
            fn digest(&self) -> u64 {
                *self as u64 // a signed one is extended
            }
        })*
    };
}
integers!(i32 i64 u32 u64 bool);

/// The digest of all elements.
pub fn total<'a, T: Digest + 'a>(items: impl IntoIterator<Item = &'a T>) -> u64 {
    items.into_iter().fold(0, |sum, item| sum.wrapping_add(item.digest()))
}

/// Adds the digests of some fields.
macro_rules! digest {
    ($($field:expr),* $(,)?) => { 0u64$(.wrapping_add(crate::peer::Digest::digest(&$field)))* };
}
pub(crate) use digest;

/// What an event's type, or the number of an argument's field, adds to the digest.
pub const fn digest_type(number: u64) -> u64 {
    1000 * number
}

/// What a peer does. Output is valid until the next call.
pub trait Peer {
    /// Name and version of the library.
    const VERSION: &'static str;
    /// The works that it can do.
    const WORKS: &'static [u32] = &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

    /// W1, W3: wire bytes of a `TeraEvent`.
    fn encode_event(&mut self, header: &Header, events: &[Event]) -> &[u8];
    /// W2, W4: digest of such bytes.
    fn decode_event(&mut self, wire: &[u8]) -> u64;
    /// W5: wire bytes of an `RPCMessage`.
    fn encode_rpc(&mut self, rpc: &Rpc) -> &[u8];
    /// W6: digest of such bytes.
    fn decode_rpc(&mut self, wire: &[u8]) -> u64;
    /// W7, W9: JSON of the wire bytes of a `TeraMessage`.
    fn write_json(&mut self, wire: &[u8]) -> &[u8];
    /// W8, W10: digest of such JSON.
    fn read_json(&mut self, json: &[u8]) -> u64;
}

enum Outcome<'a> {
    Output(&'a [u8]),
    Digest(u64),
}

fn perform<'a>(peer: &'a mut impl Peer, corpus: &Corpus, work: u32) -> Outcome<'a> {
    match work {
        1 => Outcome::Output(peer.encode_event(&corpus.header, &corpus.events[..1])),
        2 => Outcome::Digest(peer.decode_event(&corpus.event1)),
        3 => Outcome::Output(peer.encode_event(&corpus.header, &corpus.events[1..])),
        4 => Outcome::Digest(peer.decode_event(&corpus.event100)),
        5 => Outcome::Output(peer.encode_rpc(&corpus.rpc)),
        6 => Outcome::Digest(peer.decode_rpc(&corpus.rpc_bytes)),
        7 => Outcome::Output(peer.write_json(&corpus.message1)),
        8 => Outcome::Digest(peer.read_json(&corpus.json1)),
        9 => Outcome::Output(peer.write_json(&corpus.message100)),
        10 => Outcome::Digest(peer.read_json(&corpus.json100)),
        other => panic!("there is no W{other}"),
    }
}

/// CPU time of this thread.
fn nanoseconds() -> i64 {
    let mut now = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `now` can be written.
    unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &raw mut now) };
    now.tv_sec * 1_000_000_000 + now.tv_nsec
}

/// The driver's counter of allocations, where it has put its allocator before the C library's.
fn counter() -> Option<extern "C" fn() -> u64> {
    // SAFETY: the name ends with a NUL, and what the driver exports with it is such a function; not there is NULL, which
    // is `None`.
    unsafe { std::mem::transmute(libc::dlsym(libc::RTLD_DEFAULT, c"bench_allocations".as_ptr())) }
}

fn run(peer: &mut impl Peer, corpus: &Corpus, work: u32, times: u64) -> String {
    let counter = counter();
    let before = counter.map(|count| count());
    let start = nanoseconds();
    for _ in 0..times {
        black_box(perform(peer, corpus, work));
    }
    let took = nanoseconds() - start;
    let allocations = counter.zip(before).map_or(-1, |(count, before)| (count() - before) as i64);
    format!("{took} {allocations}")
}

fn check(peer: &mut impl Peer, corpus: &Corpus, work: u32, path: PathBuf) -> io::Result<String> {
    match perform(peer, corpus, work) {
        Outcome::Output(bytes) => fs::write(path, bytes).map(|()| "ok".into()),
        Outcome::Digest(digest) => Ok(digest.to_string()),
    }
}

/// Answers the driver's requests until there are no more.
pub fn main<P: Peer>(make: impl FnOnce() -> P) -> io::Result<()> {
    let folder = std::env::args_os().nth(1).expect("the corpus folder as argument");
    let corpus = Corpus::read(Path::new(&folder));
    let mut peer = make();
    for line in io::stdin().lock().lines() {
        let line = line?;
        let number =
            |work: &str| work.strip_prefix('W')?.parse().ok().filter(|number| P::WORKS.contains(number));
        let answer = match line.splitn(3, ' ').collect::<Vec<_>>()[..] {
            ["works"] => P::WORKS.iter().map(|work| format!("W{work} ")).collect(),
            ["version"] => P::VERSION.into(),
            ["run", work, times] if let (Some(work), Ok(times)) = (number(work), times.parse()) => {
                run(&mut peer, &corpus, work, times)
            }
            ["check", work, path] if let Some(work) = number(work) => {
                check(&mut peer, &corpus, work, path.into())?
            }
            _ => panic!("cannot do {line}"),
        };
        println!("{answer}");
        io::stdout().flush()?;
    }
    Ok(())
}
