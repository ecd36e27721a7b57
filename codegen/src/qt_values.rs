//! The messages as value types of Qt, with the names of Qt Protobuf's generator. Generates their header from the
//! template `messages_qt_values.hpp.in`, and headers with the names that programs on Qt Protobuf include.

use std::collections::BTreeSet;

use anyhow::Result;
use heck::{ToLowerCamelCase, ToUpperCamelCase};

use crate::layout::{self, Content, Struct};
use crate::schema::{ANY, Field, Kind, Message, Scalar};
use crate::{COMMAND, Files, cpp, header};

pub const HEADER: &str = "include/opentera/messages_qt_values.hpp";
pub const FOLDER: &str = "include/opentera/qtprotobuf";
pub const TEMPLATE: &str = include_str!("messages_qt_values.hpp.in");

/// Adds formatted lines.
macro_rules! put {
    ($out:expr, $($format:tt)*) => { put(&mut *$out, &format!($($format)*)) };
}

/// Adds lines. Breaks long ones before the body of a function or before `READ`.
fn put(out: &mut String, lines: &str) {
    for line in lines.split('\n') {
        let body = line.split_once(" { ").and_then(|(head, body)| Some((head, body.strip_suffix(" }")?)));
        match body {
            Some((head, body)) if line.len() > 120 => {
                let indent = " ".repeat(line.len() - line.trim_start().len());
                put(out, &format!("{head} {{"));
                put(out, &format!("{indent}  {body}"));
                put(out, &format!("{indent}}}"));
            }
            _ if line.len() > 120 => cpp::line(out, 0, &line.replacen(" READ ", "\n             READ ", 1)),
            _ => cpp::line(out, 0, line),
        }
    }
}

pub fn generate(structs: &[Struct], files: &mut Files) -> Result<()> {
    let schema = Schema { structs };
    let mut values = String::new();
    for item in header::in_order_of_need(structs) {
        schema.value(&mut values, item);
    }
    let own = |item: &&Struct| item.message.full_name != ANY;
    let names: BTreeSet<_> =
        structs.iter().filter(own).map(|item| item.message.file.trim_end_matches(".proto")).collect();
    // The include guards of several versions of Qt's generator.
    let guards: Vec<_> = names
        .iter()
        .map(|name| name.to_uppercase())
        .map(|name| format!("defined(QPROTOBUF_{name}_H) || defined({name}_QPB_H)"))
        .collect();
    let guards = format!("#if {}", guards.join(" || \\\n    "));
    for name in names {
        let path = format!("{FOLDER}/{name}.qpb.h");
        files.insert(
            path.into(),
            forward(&format!("`{name}.proto` as Qt Protobuf's generator would compile it")),
        );
    }
    let parts = [("@GUARDS@", guards), ("@VALUES@", values)];
    files.insert(HEADER.into(), cpp::fill(&TEMPLATE.replace("@COMMAND@", COMMAND), parts)?);
    Ok(())
}

/// A header that includes the header of all value types.
fn forward(what: &str) -> String {
    format!(
        "/* {what}, see docs/qml.md.\n * Generated from `proto/` by `{COMMAND}`; do not edit. */\n\n\
         #include <opentera/messages_qt_values.hpp>\n"
    )
}

/// `TeraEvent_QtProtobufNested::Header`: the class in `opentera::protobuf`.
fn class_of(message: &Message) -> String {
    cpp::name(message).replace("::", "_QtProtobufNested::")
}

/// The form of a field's accessors.
enum Form {
    /// A value, with its type.
    Scalar(String),
    Strings,
    /// A nested message, with its class.
    Message(String),
    /// A list of messages, with their class.
    Messages(String),
}

struct Schema<'a> {
    structs: &'a [Struct<'a>],
}

impl Schema<'_> {
    fn form(&self, field: &Field) -> Form {
        match &field.kind {
            Kind::Message(name) => {
                let mut messages = self.structs.iter().map(|item| item.message);
                let message =
                    messages.find(|message| message.name == *name).expect("layout has every message");
                let class = format!("opentera::protobuf::{}", class_of(message));
                if field.repeated { Form::Messages(class) } else { Form::Message(class) }
            }
            Kind::Scalar(Scalar::String) if field.repeated => Form::Strings,
            _ if field.repeated => unreachable!("the schema has no list of numbers"),
            Kind::Enum(_) => {
                let (message, item) =
                    layout::enum_of(self.structs, field).expect("every enum is in a message");
                let scope = format!("opentera::protobuf::{}_QtProtobufNested", class_of(message));
                Form::Scalar(format!("{scope}::{}", item.name))
            }
            Kind::Scalar(scalar) => Form::Scalar(
                match scalar {
                    Scalar::Int32 => "qint32",
                    Scalar::Int64 => "qint64",
                    Scalar::Uint32 => "quint32",
                    Scalar::Uint64 => "quint64",
                    other => other.cpp_type("QString", "QByteArray"),
                }
                .to_owned(),
            ),
        }
    }

    /// A message: its enums, its fields as values, and its class.
    fn value(&self, out: &mut String, item: &Struct) {
        let message = item.message;
        let (class, full) = (class_of(message), format!("opentera::protobuf::{}", class_of(message)));
        put!(out, "// {}\n\nOPENTERA_QT_VALUES_BEGIN", message.full_name);
        enums(out, message, &class);
        put!(out, "OPENTERA_QT_VALUES_END\n");
        self.plain(out, item);
        put!(out, "OPENTERA_QT_VALUES_BEGIN");
        self.class(out, item, &class);
        put!(out, "OPENTERA_QT_VALUES_END");
        put!(
            out,
            "template <> struct opentera::qt::detail::ValueTypeOf<opentera::{}> {{\n  using type = {full};\n}};",
            cpp::name(message)
        );
        put!(out, "Q_DECLARE_TYPEINFO({full}, Q_MOVABLE_TYPE);\nQ_DECLARE_METATYPE({full})\n");
    }

    /// The fields of a message as values of Qt.
    fn plain(&self, out: &mut String, item: &Struct) {
        let (message, name) = (item.message, cpp::name(item.message));
        put!(out, "template <> struct opentera::qt::detail::Plain<opentera::{name}> : QSharedData {{");
        let mut visits = String::new();
        for member in &item.members {
            match member.content {
                Content::Field(field) => {
                    let plain = property(field);
                    match self.form(field) {
                        Form::Scalar(of) => put!(out, "  {of} {plain}{{}};"),
                        Form::Strings => put!(out, "  QStringList {plain};"),
                        Form::Message(of) => put!(out, "  std::optional<{of}> {plain};"),
                        Form::Messages(of) => put!(out, "  QList<{of}> {plain};"),
                    }
                    put!(&mut visits, "    f(own.{plain}, message.{});", member.name);
                }
                Content::Oneof(index) => {
                    let types: Vec<_> = message
                        .members_of(index)
                        .map(|field| match self.form(field) {
                            Form::Scalar(of) => of,
                            _ => unreachable!("the schema has no message in a oneof"),
                        })
                        .collect();
                    let plain = member.name.to_lower_camel_case();
                    let oneof = format!("&opentera::{name}::{}", member.name.to_upper_camel_case());
                    let getters: Vec<_> =
                        message.members_of(index).map(|field| format!("{oneof}::{}", field.name)).collect();
                    put!(
                        out,
                        "  std::variant<\n      std::monostate,\n      {}> {plain};",
                        types.join(",\n      ")
                    );
                    put!(out, "  static constexpr auto {plain}Members = std::make_tuple(");
                    put!(out, "      {});", getters.join(",\n      "));
                    put!(&mut visits, "    f(own.{plain}, message.{}, {plain}Members);", member.name);
                }
                Content::Embedded | Content::Pad => {}
            }
        }
        put!(out, "  QByteArray unknownFields;\n");
        put!(
            out,
            "  template <class Own, class M, class F> static void visit(Own &own, M &message, F &&f) {{"
        );
        out.push_str(&visits);
        put!(out, "  }}\n}};\n");
    }

    fn class(&self, out: &mut String, item: &Struct, class: &str) {
        let message = item.message;
        let (outer, short) = class.rsplit_once("::").unwrap_or(("", class));
        if !outer.is_empty() {
            put!(out, "namespace {outer} {{");
        }
        crate::rust::comment(out, "", "///", &message.comment);
        put!(out, "class {short} {{\n  Q_GADGET");
        put!(out, "  OPENTERA_QML_VALUE({})", message.class_name().to_lower_camel_case());
        for field in &message.fields {
            self.properties(out, field);
        }
        put!(out, "  OPENTERA_QT_VALUE({short}, opentera::{})\n\npublic:", cpp::name(message));
        put!(out, "  using QtProtobufFieldEnum = {short}_QtProtobufNested::QtProtobufFieldEnum;");
        for item in &message.enums {
            put!(out, "  using {0} = {short}_QtProtobufNested::{0};", item.name);
        }
        let prefix = format!("{}.", message.full_name);
        for nested in self.structs.iter().filter(|item| item.message.full_name.starts_with(&prefix)) {
            let nested = nested.message.full_name.rsplit('.').next().unwrap_or_default();
            put!(out, "  using {nested} = {short}_QtProtobufNested::{nested};");
        }
        for member in &item.members {
            match member.content {
                Content::Field(field) => self.accessors(out, field, &member.name),
                Content::Oneof(index) => self.oneof(out, message, index, short),
                Content::Embedded | Content::Pad => {}
            }
        }
        put!(
            out,
            "\n  /// The fields by the names of their properties, without unset nested messages and members of a oneof."
        );
        put!(
            out,
            "  Q_INVOKABLE QVariantMap toVariantMap() const {{ return \
             opentera::qt::detail::toVariantMap(staticMetaObject, this); }}"
        );
        if message.fields.iter().any(|field| matches!(field.kind, Kind::Enum(_))) {
            put!(out, "  /// Returns the name of the enum value of a property; empty if it has none.");
            put!(
                out,
                "  Q_INVOKABLE QString enumName(const QString &property) const {{ return \
                 opentera::qt::detail::enumName(staticMetaObject, this, property); }}"
            );
        }
        if message.full_name == ANY {
            out.push_str(include_str!("qt_any.hpp.in"));
        }
        let private: String = message.fields.iter().map(|field| self.private(field)).collect();
        if !private.is_empty() {
            put!(out, "\nprivate:\n{}", private.trim_end());
        }
        put!(out, "}};\nusing {short}Repeated = QList<{short}>;");
        if !outer.is_empty() {
            put!(out, "}} // namespace {outer}");
        }
    }

    fn properties(&self, out: &mut String, field: &Field) {
        let (name, cap) = (property(field), capital(field));
        match self.form(field) {
            Form::Scalar(of) => {
                put!(out, "  Q_PROPERTY({of} {name} READ {name} WRITE set{cap})");
                if field.oneof.is_some() {
                    put!(out, "  Q_PROPERTY(bool has{cap} READ has{cap} STORED false)");
                }
            }
            Form::Strings => put!(out, "  Q_PROPERTY(QStringList {name} READ {name}_p WRITE set{cap})"),
            Form::Message(_) => {
                put!(out, "  Q_PROPERTY(QVariant {name} READ {name}_p WRITE set{cap}_p)");
                put!(out, "  Q_PROPERTY(bool has{cap} READ has{cap} STORED false)");
            }
            Form::Messages(of) => {
                put!(out, "  Q_PROPERTY(QVariantList {name} READ {name}_p WRITE set{cap}_p)");
                put!(
                    out,
                    "  Q_PROPERTY(QList<{of}> {name}Data READ {name}Data_p WRITE set{cap} STORED false)"
                );
            }
        }
    }

    fn accessors(&self, out: &mut String, field: &Field, member: &str) {
        let (name, cap) = (property(field), capital(field));
        let get = format!("value_.get(&Plain::{name}, &Message::{member})");
        let write = format!("value_.own().{name}");
        put!(out, "");
        crate::rust::comment(out, "  ", "///", &field.comment);
        match self.form(field) {
            Form::Scalar(of) => {
                put!(out, "  {of} {name}() const {{ return {get}; }}");
                put!(out, "  void set{cap}({}) {{ {write} = value; }}", parameter(&of));
            }
            Form::Strings => list(out, "QStringList", &name, &cap, &get, &write),
            Form::Messages(of) => list(out, &format!("QList<{of}>"), &name, &cap, &get, &write),
            Form::Message(of) => {
                put!(
                    out,
                    "  bool has{cap}() const {{ return value_.has(&Plain::{name}, &Message::{member}); }}"
                );
                put!(out, "  {of} {name}() const {{ return opentera::qt::detail::orDefault({get}); }}");
                put!(out, "  {of} &{name}() {{ return value_.nested(&Plain::{name}); }}");
                put!(out, "  void set{cap}(const {of} &value) {{ {write} = value; }}");
                put!(out, "  Q_INVOKABLE void clear{cap}() {{ {write}.reset(); }}");
            }
        }
    }

    fn oneof(&self, out: &mut String, message: &Message, index: usize, short: &str) {
        let oneof = &message.oneofs[index].name;
        let (name, cap) = (oneof.to_lower_camel_case(), oneof.to_upper_camel_case());
        put!(out, "\n  using {cap}Fields = {short}_QtProtobufNested::{cap}Fields;");
        let numbers: Vec<_> = message.members_of(index).map(|field| field.number.to_string()).collect();
        put!(out, "  {cap}Fields {name}Field() const {{");
        put!(out, "    constexpr int numbers[] = {{0, {}}};", numbers.join(", "));
        put!(
            out,
            "    return static_cast<{cap}Fields>(value_.which(&Plain::{name}, &Message::{oneof}, numbers));\n  }}"
        );
        put!(out, "  Q_INVOKABLE void clear{cap}() {{ value_.own().{name} = std::monostate(); }}");
        for (at, field) in message.members_of(index).enumerate() {
            let Form::Scalar(of) = self.form(field) else {
                unreachable!("the schema has no message in a oneof")
            };
            let (member, member_cap, at) = (property(field), capital(field), at + 1);
            put!(out, "");
            crate::rust::comment(out, "  ", "///", &field.comment);
            put!(
                out,
                "  bool has{member_cap}() const {{ return {name}Field() == {cap}Fields::{member_cap}; }}"
            );
            put!(out, "  {of} {member}() const {{");
            put!(out, "    using Oneof = Message::{cap};");
            put!(
                out,
                "    return value_.member<{at}>(&Plain::{name}, &Message::{oneof}, &Oneof::{});\n  }}",
                field.name
            );
            let value = parameter(&of);
            put!(out, "  void set{member_cap}({value}) {{ value_.own().{name}.emplace<{at}>(value); }}");
        }
    }

    /// The accessors for the properties of lists and nested messages.
    fn private(&self, field: &Field) -> String {
        let (name, cap, mut out) = (property(field), capital(field), String::new());
        let out_ref = &mut out;
        match self.form(field) {
            Form::Scalar(_) => {}
            Form::Strings => put!(out_ref, "  QStringList {name}_p() const {{ return {name}(); }}"),
            Form::Message(_) => {
                put!(
                    out_ref,
                    "  QVariant {name}_p() const {{ return has{cap}() ? QVariant::fromValue({name}()) : QVariant(); }}"
                );
                put!(out_ref, "  void set{cap}_p(const QVariant &value) {{");
                put!(out_ref, "    opentera::qt::detail::assign(value_, &Plain::{name}, value);\n  }}");
            }
            Form::Messages(of) => {
                put!(out_ref, "  QList<{of}> {name}Data_p() const {{ return {name}(); }}");
                put!(
                    out_ref,
                    "  QVariantList {name}_p() const {{ return opentera::qt::detail::toVariants({name}()); }}"
                );
                put!(out_ref, "  void set{cap}_p(const QVariantList &value) {{");
                put!(out_ref, "    opentera::qt::detail::assign(value_, &Plain::{name}, value);\n  }}");
            }
        }
        out
    }
}

/// Accessors of a list.
fn list(out: &mut String, of: &str, name: &str, cap: &str, get: &str, write: &str) {
    put!(out, "  {of} {name}() const {{ return {get}; }}");
    put!(out, "  {of} &{name}() {{ return {write}; }}");
    put!(out, "  void set{cap}(const {of} &value) {{ {write} = value; }}");
}

/// The namespace with the enums of a message. It is registered in QML, so that `UserEvent.USER_CONNECTED` has a value.
fn enums(out: &mut String, message: &Message, class: &str) {
    let (outer, short) = class.rsplit_once("::").unwrap_or(("", class));
    let scope = if outer.is_empty() { String::new() } else { format!("{outer}::") };
    put!(out, "namespace {scope}{short}_QtProtobufNested {{\nQ_NAMESPACE");
    put!(out, "OPENTERA_QML_ENUMS({})\n", message.class_name());
    put!(out, "/// Numbers of the fields.\nenum class QtProtobufFieldEnum {{");
    for field in &message.fields {
        put!(out, "  {}ProtoFieldNumber = {},", capital(field), field.number);
    }
    put!(out, "}};\nQ_ENUM_NS(QtProtobufFieldEnum)");
    for item in &message.enums {
        put!(out, "");
        crate::rust::comment(out, "", "///", &item.comment);
        put!(out, "enum {} : std::int32_t {{", item.name);
        let values: Vec<_> = item
            .values
            .iter()
            .map(|value| (format!("{} = {},", value.name, value.number), value.comment.clone()))
            .collect();
        cpp::documented(out, 1, &values);
        put!(out, "}};\nQ_ENUM_NS({})", item.name);
    }
    for (index, oneof) in message.oneofs.iter().enumerate() {
        let name = oneof.name.to_upper_camel_case();
        put!(
            out,
            "\n/// Which field of the oneof is set.\nenum class {name}Fields {{\n  UninitializedField = 0,"
        );
        for field in message.members_of(index) {
            put!(out, "  {} = {},", capital(field), field.number);
        }
        put!(out, "}};\nQ_ENUM_NS({name}Fields)");
    }
    put!(out, "}} // namespace {scope}{short}_QtProtobufNested");
}

/// `userUuid`. Keywords of QML get a suffix, as from Qt's generator.
fn property(field: &Field) -> String {
    let name = field.name.to_lower_camel_case();
    if ["id", "property", "import"].contains(&name.as_str()) { format!("{name}_proto") } else { name }
}

/// `UserUuid`, in the names of functions.
fn capital(field: &Field) -> String {
    let name = property(field);
    name[..1].to_uppercase() + &name[1..]
}

/// The parameter of a setter.
fn parameter(of: &str) -> String {
    if of.starts_with('Q') { format!("const {of} &value") } else { format!("{of} value") }
}
