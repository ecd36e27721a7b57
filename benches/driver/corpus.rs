//! The data: events as an OpenTera server sends them, the same in every run.
#![allow(clippy::needless_update, reason = "the schema may get fields that no event here has")]

use std::fs;
use std::path::Path;
use std::ptr;

use anyhow::{Result, ensure};
use opentera_messages::proto::{self, tera_event, value::ArgValue};
use opentera_messages::{abi, proto::*};
use prost::{Message, Name};
use prost_types::Any;

/// An event of one of the types that the works are made of.
#[derive(Clone)]
pub enum Event {
    /// Number 1 of the digest.
    Device(DeviceEvent),
    /// Number 2.
    User(UserEvent),
    /// Number 3.
    Participant(ParticipantEvent),
    /// Number 4.
    JoinSession(JoinSessionEvent),
    /// Number 5.
    LeaveSession(LeaveSessionEvent),
    /// Number 6.
    StopSession(StopSessionEvent),
    /// Number 7.
    Database(DatabaseEvent),
    /// Number 8.
    Log(LogEvent),
    /// Number 9.
    JoinSessionReply(JoinSessionReplyEvent),
}

/// A field of an event.
enum Column<'a> {
    Text(&'a str),
    List(&'a [String]),
    Integer(i32),
    Double(f64),
}

/// The values that a reader of the result computes as well, added up.
mod digest {
    pub fn bytes(bytes: &[u8]) -> u64 {
        bytes.first().map_or(0, |&first| bytes.len() as u64 + u64::from(first))
    }

    pub fn sum(values: impl IntoIterator<Item = u64>) -> u64 {
        values.into_iter().fold(0, u64::wrapping_add)
    }
}

impl Column<'_> {
    fn tsv(&self) -> String {
        match self {
            Self::Text(text) => (*text).to_owned(),
            Self::List(list) => list.join("\x1f"),
            Self::Integer(value) => value.to_string(),
            Self::Double(value) => double(*value),
        }
    }

    fn digest(&self) -> u64 {
        match self {
            Self::Text(text) => digest::bytes(text.as_bytes()),
            Self::List(list) => digest::sum(list.iter().map(|text| digest::bytes(text.as_bytes()))),
            Self::Integer(value) => i64::from(*value) as u64,
            Self::Double(value) => value.to_bits(),
        }
    }
}

/// 17 significant digits, which every reader makes the same double of.
fn double(value: f64) -> String {
    format!("{value:.16e}")
}

fn any<M: Message + Name>(message: &M) -> Any {
    Any { type_url: format!("type.googleapis.com/{}", M::full_name()), value: message.encode_to_vec() }
}

impl Event {
    /// Number in the digest, name, fields in the order of their numbers, and the event in an `Any`.
    fn parts(&self) -> (u64, &'static str, Vec<Column<'_>>, Any) {
        use Column::{Double, Integer, List, Text};
        match self {
            Self::Device(e) => (
                1,
                DeviceEvent::NAME,
                vec![Text(&e.device_uuid), Integer(e.r#type), Text(&e.device_name), Text(&e.device_status)],
                any(e),
            ),
            Self::User(e) => (
                2,
                UserEvent::NAME,
                vec![Text(&e.user_uuid), Integer(e.r#type), Text(&e.user_fullname)],
                any(e),
            ),
            Self::Participant(e) => (
                3,
                ParticipantEvent::NAME,
                vec![
                    Text(&e.participant_uuid),
                    Integer(e.r#type),
                    Text(&e.participant_name),
                    Text(&e.participant_project_name),
                    Text(&e.participant_site_name),
                ],
                any(e),
            ),
            Self::JoinSession(e) => (
                4,
                JoinSessionEvent::NAME,
                vec![
                    Text(&e.session_url),
                    Text(&e.session_creator_name),
                    Text(&e.session_uuid),
                    List(&e.session_participants),
                    List(&e.session_users),
                    List(&e.session_devices),
                    Text(&e.join_msg),
                    Text(&e.session_parameters),
                    Text(&e.service_uuid),
                ],
                any(e),
            ),
            Self::LeaveSession(e) => (
                5,
                LeaveSessionEvent::NAME,
                vec![
                    Text(&e.session_uuid),
                    Text(&e.service_uuid),
                    List(&e.leaving_participants),
                    List(&e.leaving_users),
                    List(&e.leaving_devices),
                ],
                any(e),
            ),
            Self::StopSession(e) => {
                (6, StopSessionEvent::NAME, vec![Text(&e.session_uuid), Text(&e.service_uuid)], any(e))
            }
            Self::Database(e) => (
                7,
                DatabaseEvent::NAME,
                vec![Integer(e.r#type), Text(&e.object_type), Text(&e.object_value)],
                any(e),
            ),
            Self::Log(e) => (
                8,
                LogEvent::NAME,
                vec![Integer(e.level), Double(e.timestamp), Text(&e.sender), Text(&e.message)],
                any(e),
            ),
            Self::JoinSessionReply(e) => (
                9,
                JoinSessionReplyEvent::NAME,
                vec![
                    Text(&e.session_uuid),
                    Text(&e.user_uuid),
                    Text(&e.participant_uuid),
                    Text(&e.device_uuid),
                    Integer(e.join_reply),
                    Text(&e.reply_msg),
                ],
                any(e),
            ),
        }
    }

    fn tsv(&self) -> String {
        let (_, name, columns, _) = self.parts();
        let mut line = name.to_owned();
        for column in columns {
            line.push('\t');
            line.push_str(&column.tsv());
        }
        line + "\n"
    }

    fn digest(&self) -> u64 {
        let (number, _, columns, _) = self.parts();
        digest::sum(columns.iter().map(Column::digest)) + 1000 * number
    }
}

/// Numbers that look random and are the same in every run: a linear congruential generator.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % sides
    }

    fn uuid(&mut self) -> String {
        let mut digits = |count: usize| -> String {
            (0..count).map(|_| char::from_digit(self.roll(16) as u32, 16).expect("a digit")).collect()
        };
        format!("{}-{}-4{}-a{}-{}", digits(8), digits(4), digits(3), digits(3), digits(12))
    }

    fn uuids(&mut self, count: usize) -> Vec<String> {
        (0..count).map(|_| self.uuid()).collect()
    }

    fn pick<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.roll(of.len())]
    }

    fn shuffle<T>(&mut self, list: &mut [T]) {
        for i in (1..list.len()).rev() {
            list.swap(i, self.roll(i + 1));
        }
    }
}

const TIME: f64 = 1_795_384_936.618_054;
const NAMES: [&str; 8] = [
    "Super Admin",
    "Alice Tremblay",
    "Noah Gagnon",
    "Olivia Roy",
    "Zo\u{e9} Lef\u{e8}vre",
    "William Bouchard",
    "Th\u{e9}o C\u{f4}t\u{e9}",
    "Emma Gauthier",
];
const DEVICES: [&str; 5] =
    ["Apple Watch #W05P1", "Robot BEAM #3", "Kit T\u{e9}l\u{e9} #1", "Sensor hub 12", "Tablet R-114"];

fn topic() -> String {
    "websocket.user.016d1337-29cb-409e-9fbb-255377baf166.events".to_owned()
}

fn device(dice: &mut Dice) -> Event {
    let battery = dice.roll(1000) as f64 / 10.0;
    let device_status = format!(
        r#"{{"status": "{{\"battery\": {battery}, \"isCharging\": false}}", "timestamp": 1795384936.25}}"#
    );
    Event::Device(DeviceEvent {
        device_uuid: dice.uuid(),
        r#type: 1 + dice.roll(7) as i32,
        device_name: dice.pick(&DEVICES).to_owned(),
        device_status,
        ..Default::default()
    })
}

fn user(dice: &mut Dice) -> Event {
    Event::User(UserEvent {
        user_uuid: dice.uuid(),
        r#type: 1 + dice.roll(7) as i32,
        user_fullname: dice.pick(&NAMES).to_owned(),
        ..Default::default()
    })
}

fn participant(dice: &mut Dice) -> Event {
    Event::Participant(ParticipantEvent {
        participant_uuid: dice.uuid(),
        r#type: 1 + dice.roll(6) as i32,
        participant_name: format!("Participant #{}", dice.roll(100)),
        participant_project_name: "Default Project #1".to_owned(),
        participant_site_name: "Default Site".to_owned(),
        ..Default::default()
    })
}

fn join_session(dice: &mut Dice) -> Event {
    let session_uuid = dice.uuid();
    Event::JoinSession(JoinSessionEvent {
        session_url: format!(
            "https://telehealth.example.org:40075/rehab/participant?token={session_uuid}&source=openteraplus"
        ),
        session_creator_name: dice.pick(&NAMES).to_owned(),
        session_uuid,
        session_participants: dice.uuids(3),
        session_users: dice.uuids(2),
        session_devices: dice.uuids(1),
        join_msg: "Join me in the session!".to_owned(),
        session_parameters:
            r#"{"recordable": true, "quality": "high", "layout": "gallery", "maxParticipants": 12}"#
                .to_owned(),
        service_uuid: dice.uuid(),
        ..Default::default()
    })
}

fn leave_session(dice: &mut Dice) -> Event {
    Event::LeaveSession(LeaveSessionEvent {
        session_uuid: dice.uuid(),
        service_uuid: dice.uuid(),
        leaving_participants: dice.uuids(1),
        leaving_users: dice.uuids(1),
        leaving_devices: Vec::new(),
        ..Default::default()
    })
}

fn stop_session(dice: &mut Dice) -> Event {
    Event::StopSession(StopSessionEvent {
        session_uuid: dice.uuid(),
        service_uuid: dice.uuid(),
        ..Default::default()
    })
}

fn database(dice: &mut Dice) -> Event {
    let session = dice.roll(1000);
    let object_value = format!(
        concat!(
            r#"{{"id_creator_device": null, "id_creator_participant": null, "id_creator_service": 6, "#,
            r#""id_creator_user": 1, "id_session": {session}, "id_session_type": 1, "session_comments": null, "#,
            r#""session_duration": 5, "session_parameters": null, "#,
            r#""session_name": "Suivi vid\u00e9o [2026.{session}]", "session_status": 2, "#,
            r#""session_start_datetime": "2026-11-22T22:07:06.029785", "session_uuid": "{uuid}", "#,
            r#""session_creator_user": "Super Admin", "session_creator_user_uuid": "{user}", "#,
            r#""session_creator_service": "T\u00e9l\u00e9-r\u00e9adaptation vid\u00e9o", "#,
            r#""session_assets_count": 0, "session_tests_count": 0}}"#
        ),
        session = session,
        uuid = dice.uuid(),
        user = dice.uuid(),
    );
    Event::Database(DatabaseEvent {
        r#type: 1 + dice.roll(3) as i32,
        object_type: "session".to_owned(),
        object_value,
        ..Default::default()
    })
}

fn log(dice: &mut Dice) -> Event {
    Event::Log(LogEvent {
        level: 1 + dice.roll(7) as i32,
        timestamp: TIME + dice.roll(1000) as f64 / 8.0,
        sender: "TeraServer.UserManagerModule".to_owned(),
        message: format!("('set_users_in_session', '{}', ['{}'], False)", dice.uuid(), dice.uuid()),
        ..Default::default()
    })
}

fn join_session_reply(dice: &mut Dice) -> Event {
    Event::JoinSessionReply(JoinSessionReplyEvent {
        session_uuid: dice.uuid(),
        user_uuid: String::new(),
        participant_uuid: dice.uuid(),
        device_uuid: String::new(),
        join_reply: 1 + dice.roll(4) as i32,
        reply_msg: dice.pick(&["", "On my way", "D\u{e9}sol\u{e9}, plus tard"]).to_owned(),
        ..Default::default()
    })
}

/// The one event of W1, W2, W7 and W8.
fn one() -> Event {
    Event::Device(DeviceEvent {
        device_uuid: "b707e0b2-e649-47e7-a938-2b949c423f73".to_owned(),
        r#type: 7,
        device_name: "Apple Watch #W05P1".to_owned(),
        device_status: concat!(
            r#"{"status": "{\"battery\": 10.4, \"isCharging\": false, \"signal\": -61, "#,
            r#"\"firmware\": \"2.4\", \"steps\": 112}", "timestamp": 1795384936.5}"#
        )
        .to_owned(),
        ..Default::default()
    })
}

/// The hundred events of W3, W4, W9 and W10.
pub fn hundred() -> Vec<Event> {
    type Make = fn(&mut Dice) -> Event;
    const MIX: [(usize, Make); 9] = [
        (20, device),
        (15, user),
        (15, participant),
        (10, join_session),
        (8, leave_session),
        (8, stop_session),
        (10, database),
        (8, log),
        (6, join_session_reply),
    ];
    let mut dice = Dice(20261122);
    let mut events: Vec<_> =
        MIX.iter().flat_map(|&(count, make)| vec![make; count]).map(|make| make(&mut dice)).collect();
    dice.shuffle(&mut events);
    events
}

/// An event with a text of so many bytes: a sentence again and again, cut where a character ends.
pub fn with_text(sentence: &str, bytes: usize) -> Event {
    let mut message = sentence.repeat(bytes / sentence.len() + 1);
    message.truncate(message.floor_char_boundary(bytes));
    Event::Log(LogEvent {
        level: 5,
        timestamp: TIME,
        sender: "TeraServer".to_owned(),
        message,
        ..Default::default()
    })
}

fn rpc() -> RpcMessage {
    let values = [
        ArgValue::DoubleValue(1_795_384_936.25),
        ArgValue::FloatValue(36.6),
        ArgValue::IntValue(-1_234_567_890_123),
        ArgValue::UintValue(9_876_543_210),
        ArgValue::BoolValue(true),
        ArgValue::BytesValue((0..32).map(|i| (i * 37 + 200) as u8).collect()),
        ArgValue::StringValue(
            r#"{"session_manage": {"session_uuid": null, "action": "start", "id_session": 0, "id_creator_user": 1007}}"#.to_owned(),
        ),
    ];
    RpcMessage {
        method: "session_manage".to_owned(),
        reply_to: "RedisRPCClient.4bcde4b0-227a-4af9-baca-e640170ca176".to_owned(),
        id: 4217,
        timestamp: TIME,
        args: values.map(|value| proto::Value { arg_value: Some(value) }).into(),
    }
}

/// Name, field number, text in the file, and digest of an argument.
fn argument(value: &ArgValue) -> (&'static str, u64, String, u64) {
    match value {
        ArgValue::DoubleValue(value) => ("double_value", 1, double(*value), value.to_bits()),
        ArgValue::FloatValue(value) => {
            ("float_value", 2, double(f64::from(*value)), u64::from(value.to_bits()))
        }
        ArgValue::IntValue(value) => ("int_value", 3, value.to_string(), *value as u64),
        ArgValue::UintValue(value) => ("uint_value", 4, value.to_string(), *value),
        ArgValue::BoolValue(value) => ("bool_value", 5, u8::from(*value).to_string(), u64::from(*value)),
        ArgValue::BytesValue(value) => {
            let hex = value.iter().map(|byte| format!("{byte:02x}")).collect();
            ("bytes_value", 6, hex, digest::bytes(value))
        }
        ArgValue::StringValue(value) => ("string_value", 7, value.clone(), digest::bytes(value.as_bytes())),
    }
}

/// What is in a corpus folder, as far as the driver has to know it.
pub struct Corpus {
    /// Bytes of the `TeraEvent` with the one event.
    pub event1: Vec<u8>,
    /// Bytes of the `TeraEvent` with the many events.
    pub event100: Vec<u8>,
    /// Bytes of the `RPCMessage`.
    pub rpc: Vec<u8>,
    /// JSON of the `TeraMessage` with the one event.
    pub json1: String,
    /// JSON of the `TeraMessage` with the many events.
    pub json100: String,
    /// Digest of the one event.
    pub digest1: u64,
    /// Digest of the many events.
    pub digest100: u64,
    /// Digest of the `RPCMessage`.
    pub digest_rpc: u64,
}

/// Writes a corpus folder whose many events are `many`.
pub fn write(folder: &Path, many: &[Event]) -> Result<Corpus> {
    fs::create_dir_all(folder)?;
    let write = |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes);
    let header = tera_event::Header { version: 1, time: TIME, topic: topic() };
    write("header.tsv", format!("1\t{}\t{}\n", double(TIME), topic()).as_bytes())?;

    let one = [one()];
    write("events.tsv", one.iter().chain(many).map(Event::tsv).collect::<String>().as_bytes())?;
    let digest = |events: &[Event]| {
        let header = [u64::from(header.version), TIME.to_bits(), digest::bytes(header.topic.as_bytes())];
        digest::sum(events.iter().map(Event::digest).chain(header))
    };
    let wrap = |events: &[Event], number: &str| -> Result<(Vec<u8>, String)> {
        let events = events.iter().map(|event| event.parts().3).collect();
        let event = TeraEvent { header: Some(header.clone()), events };
        let message = TeraMessage { message: Some(any(&event)) }.encode_to_vec();
        let (event, json) = (event.encode_to_vec(), json(&message)?);
        write(&format!("event{number}.bin"), &event)?;
        write(&format!("message{number}.bin"), &message)?;
        write(&format!("message{number}.json"), json.as_bytes())?;
        Ok((event, json))
    };
    let (event1, json1) = wrap(&one, "1")?;
    let (event100, json100) = wrap(many, "100")?;

    let call = rpc();
    let arguments: Vec<_> =
        call.args.iter().filter_map(|value| value.arg_value.as_ref()).map(argument).collect();
    let mut tsv = format!("{}\t{}\t{}\t{}\n", call.method, call.reply_to, call.id, double(call.timestamp));
    for (name, _, text, _) in &arguments {
        tsv += &format!("{name}\t{text}\n");
    }
    write("rpc.tsv", tsv.as_bytes())?;
    let rpc = call.encode_to_vec();
    write("rpc.bin", &rpc)?;
    let fields = [
        digest::bytes(call.method.as_bytes()),
        digest::bytes(call.reply_to.as_bytes()),
        call.id,
        call.timestamp.to_bits(),
    ];
    let digest_rpc = digest::sum(
        arguments.iter().map(|(_, number, _, value)| value.wrapping_add(1000 * number)).chain(fields),
    );

    let (digest1, digest100) = (digest(&one), digest(many));
    Ok(Corpus { event1, event100, rpc, json1, json100, digest1, digest100, digest_rpc })
}

/// The JSON of a `TeraMessage`; that it is right is what all peers have to say.
fn json(message: &[u8]) -> Result<String> {
    let mut text = vec![0; 8 * message.len() + 4096];
    let mut len = 0;
    // SAFETY: the layout is a string.
    let arena = unsafe { abi::tera_arena_new_for(1 << 30, abi::TERA_LAYOUT.as_ptr()) };
    // SAFETY: the arena is new, the slices are valid for their lengths, and nothing overlaps.
    let status = unsafe {
        abi::tera_json_from_binary(
            arena,
            abi::TERA_KIND_MESSAGE,
            message.as_ptr(),
            message.len(),
            abi::TERA_JSON_WRITE_DEFAULT_VALUES,
            text.as_mut_ptr().cast(),
            text.len(),
            ptr::from_mut(&mut len),
        )
    };
    // SAFETY: the arena is not used from here on.
    unsafe { abi::tera_arena_free(arena) };
    ensure!(status == abi::TERA_OK, "the corpus has no JSON: status {status}");
    text.truncate(len);
    Ok(String::from_utf8(text)?)
}
