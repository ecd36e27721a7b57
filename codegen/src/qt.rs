//! The headers for Qt and QML. Their templates are `messages_qt.hpp.in` and `messages_qml.hpp.in`; this module fills in
//! the parts that depend on the schema.

use anyhow::Result;
use heck::ToLowerCamelCase;

use crate::layout::{Content, Struct};
use crate::schema::Message;
use crate::{COMMAND, cpp};

pub const HEADER: &str = "include/opentera/messages_qt.hpp";
pub const TEMPLATE: &str = include_str!("messages_qt.hpp.in");

pub const QML_HEADER: &str = "include/opentera/messages_qml.hpp";
pub const QML_TEMPLATE: &str = include_str!("messages_qml.hpp.in");

/// The whole header for QML.
pub fn generate_qml(structs: &[Struct]) -> Result<String> {
    let (mut forwards, mut signals) = Default::default();
    for item in structs.iter().filter(|item| is_payload(item)) {
        let name = signal_name(item.message);
        cpp::line(
            &mut forwards,
            2,
            &format!("forward(&MessageReceiver::{name}, &QmlMessageReceiver::{name});"),
        );
        let start = format!("  void {name}(");
        let event = format!("const opentera::protobuf::{} &event,", cpp::name(item.message));
        cpp::line(&mut signals, 0, &format!("{start}{event}"));
        let indent = " ".repeat(start.len());
        cpp::line(&mut signals, 0, &format!("{indent}const opentera::qt::FrameValue &frame);"));
    }
    cpp::fill(&QML_TEMPLATE.replace("@COMMAND@", COMMAND), [("@FORWARDS@", forwards), ("@SIGNALS@", signals)])
}

/// The whole header for Qt.
pub fn generate(structs: &[Struct]) -> Result<String> {
    let (mut fields, mut metatypes, mut signals, mut branches) = Default::default();
    for item in structs {
        let name = cpp::name(item.message);
        self::fields(&mut fields, item);
        cpp::line(&mut metatypes, 0, &format!("Q_DECLARE_METATYPE(opentera::Shared<opentera::{name}>)"));
        for item in &item.message.enums {
            cpp::line(&mut metatypes, 0, &format!("Q_DECLARE_METATYPE(opentera::{name}::{})", item.name));
        }
        if is_payload(item) {
            signal(&mut signals, item.message);
            branch(&mut branches, item.message);
        }
    }
    let parts =
        [("@FIELDS@", fields), ("@METATYPES@", metatypes), ("@SIGNALS@", signals), ("@BRANCHES@", branches)];
    cpp::fill(&TEMPLATE.replace("@COMMAND@", COMMAND), parts)
}

/// Whether a message is a payload of wrappers: it is neither a wrapper nor only a part of another message.
pub fn is_payload(item: &Struct) -> bool {
    let wrappers = ["message", "event", "module_message"];
    !item.element && !cpp::is_nested(item.message) && !wrappers.contains(&item.message.name.as_str())
}

/// `deviceEventReceived`.
pub fn signal_name(message: &Message) -> String {
    format!("{}Received", message.name.to_lower_camel_case())
}

fn signal(out: &mut String, message: &Message) {
    let name = cpp::name(message);
    let start = format!("  void {}(", signal_name(message));
    let (event, frame) = (
        format!("const opentera::Shared<opentera::{name}> &message,"),
        "const opentera::Shared<opentera::Frame> &frame);",
    );
    cpp::line(out, 0, &format!("{start}{event}"));
    cpp::line(out, 0, &format!("{}{frame}", " ".repeat(start.len())));
}

fn branch(out: &mut String, message: &Message) {
    let (name, signal) = (cpp::name(message), signal_name(message));
    cpp::line(
        out,
        4,
        &format!("[&](const {name} &message) {{ Q_EMIT {signal}(frame.part(message), frame); }},"),
    );
}

/// A call of `f` for every field of a message, with its name. For a oneof, it passes the value, or that there is none.
fn fields(out: &mut String, item: &Struct) {
    let name = cpp::name(item.message);
    cpp::line(out, 0, &format!("template <> struct Fields<{name}> {{"));
    cpp::line(out, 1, &format!("static constexpr const char *name = \"{name}\";"));
    cpp::line(out, 1, &format!("template <class F> static void visit(const {name} &message, F &&f) {{"));
    for member in &item.members {
        let name = &member.name;
        match member.content {
            Content::Field(_) | Content::Embedded => {
                cpp::line(out, 2, &format!("f(\"{name}\", message.{name});"));
            }
            Content::Oneof(_) => cpp::line(
                out,
                2,
                &format!("message.{name}.visit([&](const auto &value) {{ f.oneof(\"{name}\", value); }});"),
            ),
            Content::Pad => {}
        }
    }
    cpp::line(out, 2, "f(\"unknown_fields\", message.unknown_fields);");
    cpp::line(out, 1, "}");
    cpp::line(out, 0, "};");
}
