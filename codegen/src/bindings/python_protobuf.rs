//! The drop-in for Python: the table that the classes are made of, a module for every schema file, and the types of what is
//! in it.

use std::fmt::Write;

use super::{Form, Schema, wrap};
use crate::COMMAND;
use crate::schema::{Field, Message};

const FOLDER: &str = "python/src/opentera_messages/protobuf";

pub fn generate(schema: &Schema) -> Vec<(String, String)> {
    let mut files = vec![(format!("{FOLDER}/_schema.py"), table(schema))];
    let messages: Vec<_> = schema.structs.iter().map(|item| item.message).collect();
    let mut names: Vec<_> = messages.iter().map(|message| &message.file).collect();
    names.sort();
    names.dedup();
    for name in names {
        let inside: Vec<_> = messages.iter().copied().filter(|message| message.file == *name).collect();
        let path = format!("{FOLDER}/{}", module(name));
        files.push((format!("{path}.py"), classes(name, &inside)));
        files.push((format!("{path}.pyi"), stub(schema, name, &inside)));
        if !name.starts_with("google/") {
            files.push((format!("python/{}.py", module(name)), short_name(&module(name))));
        }
    }
    files
}

/// `UserEvent_pb2`; of `google/protobuf/any.proto` it is `any_pb2`.
fn module(file: &str) -> String {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.replace(".proto", "_pb2")
}

fn table(schema: &Schema) -> String {
    let mut out = format!(
        "\"\"\"The schema: for each message its name, its file, its fields and its enums. Generated from `proto/` by \
         `{COMMAND}`; do not\nedit.\n\nA field is its name, number, type, whether it is repeated, the name of its message or \
         enum, its oneof, and its name in JSON.\n\"\"\"\n\nMESSAGES = (\n"
    );
    for item in schema.structs {
        let message = item.message;
        put!(out, "    (\n        \"{}\",\n        \"{}\",\n        (", message.full_name, message.file);
        for field in &message.fields {
            let (kind, target) = kind(schema, field);
            let repeated = if field.repeated { "True" } else { "False" };
            let oneof = field.oneof.map(|oneof| &*message.oneofs[oneof].name);
            let (name, number, json) = (&field.name, field.number, &field.json_name);
            let [target, oneof] = [target.as_deref(), oneof].map(optional);
            put!(
                out,
                "            (\"{name}\", {number}, \"{kind}\", {repeated}, {target}, {oneof}, \"{json}\"),"
            );
        }
        put!(out, "        ),\n        (");
        for item in &message.enums {
            put!(out, "            (\n                \"{}\",\n                {{", item.name);
            for value in &item.values {
                put!(out, "                    \"{}\": {},", value.name, value.number);
            }
            put!(out, "                }},\n            ),");
        }
        put!(out, "        ),\n    ),");
    }
    put!(out, ")");
    out
}

fn optional(text: Option<&str>) -> String {
    text.map_or("None".into(), |text| format!("\"{text}\""))
}

/// The type of a field, and the full name of its message or enum.
fn kind(schema: &Schema, field: &Field) -> (&'static str, Option<String>) {
    let kind = match schema.form(field) {
        Form::Bool => "bool",
        Form::Int32 => "int32",
        Form::Uint32 => "uint32",
        Form::Int64 => "int64",
        Form::Uint64 => "uint64",
        Form::Float => "float",
        Form::Double => "double",
        Form::Text | Form::Texts => "string",
        Form::Bytes => "bytes",
        Form::Enum(message, item) => return ("enum", Some(format!("{}.{}", message.full_name, item.name))),
        Form::Message(message) | Form::Messages(message) => {
            return ("message", Some(message.full_name.clone()));
        }
    };
    (kind, None)
}

fn classes(file: &str, messages: &[&Message]) -> String {
    let mut out = format!(
        "\"\"\"The messages of `{file}`. Generated from `proto/` by `{COMMAND}`; do not edit.\"\"\"\n\n\
         from ._shared import CLASSES, FILES\n\nDESCRIPTOR = FILES[\"{file}\"]\n"
    );
    for message in messages.iter().filter(|message| !is_nested(message)) {
        put!(out, "{} = CLASSES[\"{}\"]", message.class_name(), message.full_name);
    }
    out
}

/// The module for programs that have the folder `python` on their path.
fn short_name(module: &str) -> String {
    format!(
        "\"\"\"`{module}` of the drop-in. Generated from `proto/` by `{COMMAND}`; do not edit.\"\"\"\n\n\
         import sys\n\nimport opentera_messages_path\nfrom opentera_messages.protobuf import {module}\n\n\
         sys.modules[__name__] = {module}\n"
    )
}

/// Whether it is defined in another message.
fn is_nested(message: &Message) -> bool {
    message.short_name().trim_start_matches("google.protobuf.").contains('.')
}

fn stub(schema: &Schema, file: &str, messages: &[&Message]) -> String {
    let mut out = format!(
        "# The types of what is in the module. Generated from `proto/` by `{COMMAND}`; do not edit.\n\n"
    );
    let mut body = String::new();
    let mut imports = Vec::new();
    for message in messages.iter().filter(|message| !is_nested(message)) {
        class(&mut body, schema, messages, message, "", &mut imports);
    }
    put!(
        out,
        "from collections.abc import Iterable, Mapping\nfrom typing import Any as _Any, ClassVar, Final, Literal\n"
    );
    imports.retain(|(of, _)| of != file);
    imports.sort();
    imports.dedup();
    put!(out, "from . import _types");
    for (of, class) in imports {
        put!(out, "from .{} import {class}", module(&of));
    }
    put!(out, "\nDESCRIPTOR: _types.FileDescriptor\n{body}");
    out
}

/// The class of a message with the enums and messages that are defined in it. `imports` are the files and names of other
/// messages that it needs.
fn class(
    out: &mut String,
    schema: &Schema,
    messages: &[&Message],
    message: &Message,
    indent: &str,
    imports: &mut Vec<(String, String)>,
) {
    let name = message.full_name.rsplit('.').next().unwrap_or_default();
    let is_any = message.full_name == crate::schema::ANY;
    let base = if is_any { "_types.AnyMessage" } else { "_types.Message" };
    put!(out, "\n{indent}class {name}({base}):");
    put!(out, "{indent}    \"\"\"{}\"\"\"", wrap(&message.comment, 105).join(&format!("\n{indent}    ")));
    for item in &message.enums {
        put!(out, "{indent}    # {}", item.comment);
        put!(out, "{indent}    {}: ClassVar[_types.EnumTypeWrapper]", item.name);
        for value in &item.values {
            put!(out, "{indent}    {}: Final = {}  # {}", value.name, value.number, value.comment);
        }
    }
    let prefix = format!("{}.", message.full_name);
    for nested in messages.iter().filter(|nested| nested.full_name.starts_with(&prefix)) {
        class(out, schema, messages, nested, &format!("{indent}    "), imports);
        out.push('\n');
    }
    for field in &message.fields {
        put!(out, "{indent}    {}_FIELD_NUMBER: Final = {}", field.name.to_uppercase(), field.number);
    }
    for field in &message.fields {
        for line in wrap(&field.comment, 105) {
            put!(out, "{indent}    # {line}");
        }
        let (get, set) = types(schema, field, imports);
        put!(out, "{indent}    @property\n{indent}    def {}(self) -> {get}: ...", field.name);
        if !matches!(schema.form(field), Form::Message(_) | Form::Messages(_) | Form::Texts) {
            put!(
                out,
                "{indent}    @{}.setter\n{indent}    def {0}(self, value: {set}) -> None: ...",
                field.name
            );
        }
    }
    put!(out, "{indent}    def __init__(");
    put!(out, "{indent}        self,");
    if !message.fields.is_empty() {
        put!(out, "{indent}        *,");
    }
    for field in &message.fields {
        put!(out, "{indent}        {}: {} | None = ...,", field.name, types(schema, field, imports).1);
    }
    put!(out, "{indent}    ) -> None: ...");
    for oneof in 0..message.oneofs.len() {
        let members: Vec<_> = message.members_of(oneof).map(|field| format!("\"{}\"", field.name)).collect();
        put!(
            out,
            "{indent}    def WhichOneof(self, oneof_group: str) -> Literal[{}] | None: ...",
            members.join(", ")
        );
    }
}

/// What a field is read as, and what may be assigned to it or given to the constructor.
fn types(schema: &Schema, field: &Field, imports: &mut Vec<(String, String)>) -> (String, String) {
    let mut class = |message: &Message| {
        let short = message.short_name().trim_start_matches("google.protobuf.");
        let outermost = short.split('.').next().unwrap_or(short);
        imports.push((message.file.clone(), outermost.to_owned()));
        short.to_owned()
    };
    let pair = |get: &str, set: &str| (get.to_owned(), set.to_owned());
    match schema.form(field) {
        Form::Bool => pair("bool", "bool | int"),
        Form::Int32 | Form::Uint32 | Form::Int64 | Form::Uint64 => pair("int", "_types.Int"),
        Form::Float | Form::Double => pair("float", "_types.Float"),
        Form::Text => pair("str", "str | bytes"),
        Form::Bytes => pair("bytes", "bytes"),
        Form::Enum(..) => pair("int", "int | str"),
        Form::Texts => pair("_types.RepeatedScalar[str]", "Iterable[str | bytes]"),
        Form::Message(message) => {
            let class = class(message);
            let value = format!("{class} | Mapping[str, _Any]");
            (class, value)
        }
        Form::Messages(message) => {
            let class = class(message);
            (format!("_types.RepeatedComposite[{class}]"), format!("Iterable[{class} | Mapping[str, _Any]]"))
        }
    }
}
