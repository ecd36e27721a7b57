//! The drop-in for protoc's headers: one header for every `.proto` file, and one for `Any`.
//!
//! Generates only the parts that depend on the schema. The code that all messages share is in
//! `include/opentera/compat/google/protobuf`, written by hand.

use std::collections::BTreeSet;
use std::fmt::Write;

use heck::ToUpperCamelCase;

use crate::layout::{self, Struct};
use crate::rust::comment;
use crate::schema::{ANY, Enum, EnumValue, Field, Kind, Message, Scalar};
use crate::{COMMAND, Files, header, macros};

pub const FOLDER: &str = "include/opentera/compat";
const DEFINITIONS: &str = "include/opentera/compat/messages.pb.cc";

pub fn generate(structs: &[Struct], files: &mut Files) {
    let ordered = header::in_order_of_need(structs);
    let names: BTreeSet<_> = ordered.iter().map(|item| item.message.file.as_str()).collect();
    for name in &names {
        let messages: Vec<_> =
            ordered.iter().map(|item| item.message).filter(|message| message.file == *name).collect();
        let path = format!("{FOLDER}/{}", header_of(name));
        files.insert(path.into(), Schema { structs }.file(name, &messages));
    }
    files.insert(DEFINITIONS.into(), definitions(&names));
}

/// The source with the functions that a program needs once.
fn definitions(names: &BTreeSet<&str>) -> String {
    let mut out = format!(
        "/* The functions of the drop-in for protoc's headers, if `OPENTERA_COMPAT_COMPILED` is defined: see\n * \
         docs/compat.md.\n * Generated from `proto/` by `{COMMAND}`; do not edit. */\n\n\
         #define OPENTERA_COMPAT_DEFINITIONS\n\n"
    );
    for name in names {
        put!(&mut out, "#include \"{}\"", header_of(name));
    }
    out + "#include \"google/protobuf/util/json_util.h\"\n"
}

/// Adds formatted lines.
macro_rules! put {
    ($out:expr, $($format:tt)*) => { put(&mut *$out, &format!($($format)*)) };
}

/// Adds lines. Breaks long ones after `=`, or before the body of a function.
fn put(out: &mut String, lines: &str) {
    for line in lines.split('\n') {
        let indent = &line[..line.len() - line.trim_start().len()];
        let body = line.split_once(" { ").and_then(|(head, body)| Some((head, body.strip_suffix(" }")?)));
        // Writing to a `String` cannot fail.
        let _ = match (line.len() > 118, body, line.split_once(" = ")) {
            (true, Some((head, body)), _) => writeln!(out, "{head} {{\n{indent}  {body}\n{indent}}}"),
            (true, None, Some((left, right))) => writeln!(out, "{left} =\n{indent}    {right}"),
            _ => writeln!(out, "{line}"),
        };
    }
}

/// `UserEvent.proto` becomes `UserEvent.pb.h`.
fn header_of(file: &str) -> String {
    format!("{}.pb.h", file.trim_end_matches(".proto"))
}

/// `TeraEvent.Header` becomes `TeraEvent_Header`.
pub fn class_of(message: &Message) -> String {
    if message.full_name == ANY { "Any".to_owned() } else { message.short_name().replace('.', "_") }
}

/// `UserEvent_EventType`.
fn enum_of(message: &Message, item: &Enum) -> String {
    format!("{}_{}", class_of(message), item.name)
}

/// The namespaces of a message. The last one gives it another linker name than protoc's class.
fn namespaces_of(message: &Message) -> [&'static str; 3] {
    let first = if message.full_name == ANY { "namespace google" } else { "namespace opentera" };
    [first, "namespace protobuf", "inline namespace opentera_compat"]
}

/// The messages, for looking up those of fields.
pub struct Schema<'a> {
    pub structs: &'a [Struct<'a>],
}

impl Schema<'_> {
    fn message(&self, name: &str) -> &Message {
        let mut messages = self.structs.iter().map(|item| item.message);
        messages.find(|message| message.name == name).expect("layout has every message")
    }

    /// The C++ type of the values of a field.
    pub fn value_type(&self, field: &Field) -> String {
        match &field.kind {
            Kind::Message(name) if self.message(name).full_name == ANY => {
                "::google::protobuf::Any".to_owned()
            }
            Kind::Message(name) => class_of(self.message(name)),
            Kind::Enum(_) => {
                let (message, item) =
                    layout::enum_of(self.structs, field).expect("every enum is in a message");
                enum_of(message, item)
            }
            Kind::Scalar(scalar) => scalar.cpp_type("std::string", "std::string").to_owned(),
        }
    }

    fn file(&self, name: &str, messages: &[&Message]) -> String {
        let namespaces = namespaces_of(messages[0]);
        let guard = format!(
            "OPENTERA_COMPAT_{}_PB_H",
            name.trim_end_matches(".proto").replace('/', "_").to_uppercase()
        );
        let out = &mut format!(
            "/* `{name}` as protoc would generate it. Part of the drop-in, see docs/compat.md.\n * Generated from `proto/` by \
             `{COMMAND}`; do not edit. */\n\n#ifndef {guard}\n#define {guard}\n\n"
        );
        let needed: BTreeSet<_> = messages
            .iter()
            .flat_map(|message| &message.fields)
            .filter_map(|field| match &field.kind {
                Kind::Message(name) => Some(header_of(&self.message(name).file)),
                _ => None,
            })
            .filter(|file| *file != header_of(name))
            .collect();
        let here = if name.contains('/') { "" } else { "google/protobuf/" };
        put!(out, "#include \"{here}generated_message_util.h\"");
        for file in needed {
            put!(out, "#include \"{file}\"");
        }
        out.push('\n');
        for namespace in namespaces {
            put!(out, "{namespace} {{");
        }
        for message in messages {
            for item in &message.enums {
                out.push('\n');
                enumeration(message, item, out);
            }
        }
        for message in messages {
            out.push('\n');
            self.class(message, messages, out);
        }
        out.push('\n');
        for namespace in namespaces.iter().rev() {
            put!(out, "}}  // {namespace}");
        }
        out.push('\n');
        for message in messages {
            let (class, c_name, kind) = (class_of(message), message.c_name(), message.name.to_uppercase());
            let scope = if message.full_name == ANY { "google" } else { "opentera" };
            let full = format!("::{scope}::protobuf::{class}");
            put!(
                out,
                "OPENTERA_COMPAT_DEFINE({full},\n                       {class}, {c_name}, TERA_KIND_{kind})"
            );
            if message.full_name == ANY {
                put!(out, "OPENTERA_COMPAT_DEFINE_PACKING({full})");
            }
        }
        put!(out, "\n#endif");
        macros::set_aside(out)
    }

    fn class(&self, message: &Message, in_file: &[&Message], out: &mut String) {
        let class = class_of(message);
        let (c_name, kind) = (message.c_name(), message.name.to_uppercase());
        let packing = if message.full_name == ANY {
            format!(",\n      public ::google::protobuf::internal::Packing<{class}>")
        } else {
            String::new()
        };
        comment(out, "", "///", &message.comment);
        put!(out, "class {class} final");
        put!(
            out,
            "    : public ::google::protobuf::internal::MessageOf<\n          {class}, {c_name}, TERA_KIND_{kind}>{packing} {{"
        );
        put!(out, " public:");
        put!(
            out,
            "  static constexpr std::string_view FullMessageName() {{ return {:?}; }}",
            message.full_name
        );
        put!(out, "\n  {class}();\n  {class}(const {class} &from);\n  {class}({class} &&from) noexcept;");
        put!(
            out,
            "  {class} &operator=(const {class} &from);\n  {class} &operator=({class} &&from) noexcept;"
        );
        put!(out, "  ~{class}() final;\n  {class} *New() const final;");
        for nested in in_file {
            if let Some(name) = nested.short_name().strip_prefix(&format!("{}.", message.short_name())) {
                put!(out, "\n  using {name} = {};", class_of(nested));
            }
        }
        for item in &message.enums {
            nested_enum(message, item, out);
        }
        if !message.fields.is_empty() {
            out.push_str("\n  enum : int {\n");
            for field in &message.fields {
                put!(out, "    k{}FieldNumber = {},", field.name.to_upper_camel_case(), field.number);
            }
            out.push_str("  };\n");
        }
        for field in &message.fields {
            out.push('\n');
            comment(out, "  ", "///", &field.comment);
            self.accessors(message, field, out);
        }
        for (index, oneof) in message.oneofs.iter().enumerate() {
            let name = &oneof.name;
            let case = case_of(name);
            out.push('\n');
            comment(out, "  ", "///", &oneof.comment);
            put!(out, "  enum {case} : int {{");
            for field in members(message, index) {
                put!(out, "    {} = {},", case_value(field), field.number);
            }
            put!(out, "    {}_NOT_SET = 0,\n  }};", name.to_uppercase());
            put!(
                out,
                "  OPENTERA_COMPAT_GETTER {case} {name}_case() const {{ return static_cast<{case}>(fields_.{name}_case); }}"
            );
            put!(out, "  void clear_{name}() {{");
            put!(
                out,
                "    fields_.{name}_case = {}_NOT_SET;\n    fields_.{name} = {{}};\n  }}",
                name.to_uppercase()
            );
        }
        put!(out, "\n private:\n  friend MessageOf;");
        for (index, oneof) in message.oneofs.iter().enumerate() {
            let name = &oneof.name;
            let case = case_of(name);
            put!(
                out,
                "\n  /* Unset members are empty. */\n  struct {}Members {{",
                name.to_upper_camel_case()
            );
            for field in members(message, index) {
                put!(out, "    {}", self.declaration(field));
            }
            put!(out, "  }};\n  {}Members &choose_{name}({case} which) {{", name.to_upper_camel_case());
            put!(out, "    if ({name}_case() != which) clear_{name}();");
            put!(
                out,
                "    fields_.{name}_case = static_cast<std::uint32_t>(which);\n    return fields_.{name};\n  }}"
            );
        }
        put!(out, "\n  struct Fields {{\n    std::string unknown_fields;");
        for field in &message.fields {
            match field.oneof {
                None => put!(out, "    {}", self.declaration(field)),
                Some(index) if is_first(message, field) => {
                    let name = &message.oneofs[index].name;
                    put!(out, "    std::uint32_t {name}_case = {}_NOT_SET;", name.to_uppercase());
                    put!(out, "    {}Members {name};", name.to_upper_camel_case());
                }
                Some(_) => {}
            }
        }
        put!(out, "  }};\n  template <class Op, class To, class From>");
        let parameters =
            if message.fields.is_empty() { "Op, To &, From &" } else { "Op op, To &to, From &from" };
        put!(out, "  static void Each({parameters}) {{");
        for field in &message.fields {
            match field.oneof {
                None => put!(out, "    op(to.{0}, from.{0});", field.name),
                Some(index) if is_first(message, field) => each_of(message, index, out),
                Some(_) => {}
            }
        }
        put!(out, "  }}\n  ::google::protobuf::internal::Held<Fields> fields_;\n}};");
    }

    fn declaration(&self, field: &Field) -> String {
        let (value, name) = (self.value_type(field), &field.name);
        match (&field.kind, field.repeated) {
            (_, true) => format!("::google::protobuf::RepeatedPtrField<{value}> {name};"),
            (Kind::Message(_), false) => format!("::google::protobuf::internal::Nested<{value}> {name};"),
            (Kind::Scalar(Scalar::String | Scalar::Bytes), false) => format!("std::string {name};"),
            _ => format!("{value} {name}{{}};"),
        }
    }

    fn accessors(&self, message: &Message, field: &Field, out: &mut String) {
        let (name, value) = (&field.name, self.value_type(field));
        // Expressions that read, write and clear the field.
        let (place, target, clear) = match field.oneof {
            None => {
                let clear = match (&field.kind, field.repeated) {
                    (Kind::Scalar(Scalar::String | Scalar::Bytes), false) => {
                        format!("fields_.{name}.clear();")
                    }
                    (_, true) | (Kind::Message(_), _) => format!("fields_.{name}.Clear();"),
                    _ => format!("fields_.{name} = {{}};"),
                };
                (format!("fields_.{name}"), format!("fields_.{name}"), clear)
            }
            Some(index) => {
                let oneof = &message.oneofs[index].name;
                let case = case_value(field);
                put!(
                    out,
                    "  OPENTERA_COMPAT_GETTER bool has_{name}() const {{ return {oneof}_case() == {case}; }}"
                );
                let clear = format!("if (has_{name}()) clear_{oneof}();");
                (format!("fields_.{oneof}.{name}"), format!("choose_{oneof}({case}).{name}"), clear)
            }
        };
        match (&field.kind, field.repeated) {
            (_, true) => {
                repeated(name, &value, out);
                if matches!(field.kind, Kind::Scalar(_)) {
                    setter(&format!("set_{name}(int index, "), &format!("*{place}.Mutable(index)"), out);
                    setter(&format!("add_{name}("), &format!("*{place}.Add()"), out);
                }
            }
            (Kind::Message(_), false) => {
                put!(
                    out,
                    "  OPENTERA_COMPAT_GETTER bool has_{name}() const {{ return static_cast<bool>({place}); }}"
                );
                put!(
                    out,
                    "  OPENTERA_COMPAT_GETTER const {value} &{name}() const {{ return {place}.Get(); }}"
                );
                put!(out, "  {value} *mutable_{name}() {{ return {place}.Mutable(); }}");
                put!(out, "  [[nodiscard]] {value} *release_{name}() {{ return {place}.Release(); }}");
                put!(out, "  void set_allocated_{name}({value} *value) {{ {place}.SetAllocated(value); }}");
            }
            (Kind::Scalar(Scalar::String | Scalar::Bytes), false) => {
                put!(out, "  OPENTERA_COMPAT_GETTER const std::string &{name}() const {{ return {place}; }}");
                setter(&format!("set_{name}("), &target, out);
                put!(out, "  std::string *mutable_{name}() {{ return &{target}; }}");
                match field.oneof {
                    None => {
                        put!(out, "  [[nodiscard]] std::string *release_{name}() {{");
                        put!(out, "    return ::google::protobuf::internal::Release({place});\n  }}");
                        put!(out, "  void set_allocated_{name}(std::string *value) {{");
                        put!(out, "    ::google::protobuf::internal::SetAllocated({place}, value);\n  }}");
                    }
                    Some(index) => {
                        let oneof = &message.oneofs[index].name;
                        put!(out, "  [[nodiscard]] std::string *release_{name}() {{");
                        put!(out, "    if (!has_{name}()) return nullptr;");
                        put!(out, "    std::string *value = ::google::protobuf::internal::Release({place});");
                        put!(out, "    clear_{oneof}();\n    return value;\n  }}");
                        put!(out, "  void set_allocated_{name}(std::string *value) {{\n    clear_{oneof}();");
                        put!(
                            out,
                            "    if (value) ::google::protobuf::internal::SetAllocated({target}, value);\n  }}"
                        );
                    }
                }
            }
            _ => {
                put!(out, "  OPENTERA_COMPAT_GETTER {value} {name}() const {{ return {place}; }}");
                put!(out, "  void set_{name}({value} value) {{ {target} = value; }}");
            }
        }
        put!(out, "  void clear_{name}() {{ {clear} }}");
    }
}

/// The functions of lists of strings and of messages.
fn repeated(name: &str, value: &str, out: &mut String) {
    let list = format!("::google::protobuf::RepeatedPtrField<{value}>");
    put!(out, "  OPENTERA_COMPAT_GETTER int {name}_size() const {{ return fields_.{name}.size(); }}");
    put!(out, "  OPENTERA_COMPAT_GETTER const {list} &{name}() const {{ return fields_.{name}; }}");
    put!(
        out,
        "  OPENTERA_COMPAT_GETTER const {value} &{name}(int index) const {{ return fields_.{name}.Get(index); }}"
    );
    put!(out, "  {list} *mutable_{name}() {{ return &fields_.{name}; }}");
    put!(out, "  {value} *mutable_{name}(int index) {{ return fields_.{name}.Mutable(index); }}");
    put!(out, "  {value} *add_{name}() {{ return fields_.{name}.Add(); }}");
}

/// A function that accepts every type from which a string can be set.
fn setter(start: &str, target: &str, out: &mut String) {
    put!(out, "  template <class Text = const std::string &, class... Size>");
    put!(out, "  void {start}Text &&text, Size... size) {{");
    put!(
        out,
        "    ::google::protobuf::internal::SetString(\n        {target}, std::forward<Text>(text), size...);\n  }}"
    );
}

/// The fields of a oneof.
fn members(message: &Message, oneof: usize) -> impl Iterator<Item = &Field> {
    message.fields.iter().filter(move |field| field.oneof == Some(oneof))
}

/// Whether a field is the first of its oneof.
fn is_first(message: &Message, field: &Field) -> bool {
    field
        .oneof
        .and_then(|oneof| members(message, oneof).next())
        .is_some_and(|first| first.number == field.number)
}

/// `ArgValueCase`.
fn case_of(oneof: &str) -> String {
    format!("{}Case", oneof.to_upper_camel_case())
}

/// `kDoubleValue`.
fn case_value(field: &Field) -> String {
    format!("k{}", field.name.to_upper_camel_case())
}

/// The member of a oneof that is set, in `Each`.
fn each_of(message: &Message, oneof: usize, out: &mut String) {
    let name = &message.oneofs[oneof].name;
    put!(out, "    if (from.{name}_case != {}_NOT_SET) {{", name.to_uppercase());
    put!(out, "      if (to.{name}_case != from.{name}_case) to.{name} = {{}};");
    put!(out, "      to.{name}_case = from.{name}_case;\n    }}");
    put!(out, "    switch (from.{name}_case) {{");
    for field in members(message, oneof) {
        put!(
            out,
            "      case {}: op.Member(to.{name}.{1}, from.{name}.{1}); break;",
            case_value(field),
            field.name
        );
    }
    put!(out, "      default: break;\n    }}");
}

/// The smallest and the largest value.
fn bounds(item: &Enum) -> [&EnumValue; 2] {
    let numbers = || item.values.iter();
    let found = [numbers().min_by_key(|value| value.number), numbers().max_by_key(|value| value.number)];
    found.map(|value| value.expect("an enum has a value"))
}

fn enumeration(message: &Message, item: &Enum, out: &mut String) {
    let name = enum_of(message, item);
    let c_name = format!("::tera_{}", item.c_name);
    comment(out, "", "///", &item.comment);
    put!(out, "enum {name} : int {{");
    for value in &item.values {
        comment(out, "  ", "///", &value.comment);
        put!(out, "  {name}_{} = {},", value.name, value.number);
    }
    put!(out, "}};");
    let [min, max] = bounds(item).map(|value| format!("{name}_{}", value.name));
    let constant = format!("{name}_{}", item.name);
    put!(out, "inline constexpr {name} {constant}_MIN = {min};");
    put!(out, "inline constexpr {name} {constant}_MAX = {max};");
    put!(out, "inline constexpr int {constant}_ARRAYSIZE = {constant}_MAX + 1;");
    put!(out, "inline bool {name}_IsValid(int value) {{ return {c_name}_name(value) != nullptr; }}");
    put!(out, "template <class T>\nconst std::string &{name}_Name(T value) {{");
    put!(out, "  static_assert(std::is_same_v<T, {name}> || std::is_integral_v<T>);");
    put!(out, "  return ::google::protobuf::internal::EnumName<");
    put!(
        out,
        "      {c_name}_name,\n      {constant}_MIN,\n      {constant}_MAX>(static_cast<int>(value));\n}}"
    );
    put!(out, "inline bool {name}_Parse(std::string_view name, {name} *value) {{");
    put!(out, "  return ::google::protobuf::internal::EnumParse({c_name}_from_name, name, value);\n}}");
}

/// The names of an enum inside of its message.
fn nested_enum(message: &Message, item: &Enum, out: &mut String) {
    let (full, name) = (enum_of(message, item), &item.name);
    put!(out, "\n  using {name} = {full};");
    for value in &item.values {
        put!(out, "  static constexpr {name} {0} = {full}_{0};", value.name);
    }
    put!(out, "  static constexpr {name} {name}_MIN = {full}_{name}_MIN;");
    put!(out, "  static constexpr {name} {name}_MAX = {full}_{name}_MAX;");
    put!(out, "  static constexpr int {name}_ARRAYSIZE = {full}_{name}_ARRAYSIZE;");
    put!(out, "  static bool {name}_IsValid(int value) {{ return {full}_IsValid(value); }}");
    put!(out, "  template <class T>\n  static const std::string &{name}_Name(T value) {{");
    put!(out, "    return {full}_Name(value);\n  }}");
    put!(out, "  static bool {name}_Parse(std::string_view name, {name} *value) {{");
    put!(out, "    return {full}_Parse(name, value);\n  }}");
}
