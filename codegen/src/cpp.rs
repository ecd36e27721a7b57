//! The C++ header. Its template is `messages.hpp.in`; this module fills in the parts that depend on the schema.

use std::fmt::Write;

use anyhow::{Context, Result, ensure};
use heck::ToUpperCamelCase;

use crate::layout::{self, Content, Member, Struct};
use crate::schema::{Enum, EnumValue, Field, Kind, Message, Scalar};
use crate::status::Status;
use crate::{COMMAND, header, macros, rust};

pub const HEADER: &str = "include/opentera/messages.hpp";
pub const TEMPLATE: &str = include_str!("messages.hpp.in");

/// The whole header.
pub fn generate(structs: &[Struct], statuses: &[Status]) -> Result<String> {
    let mut kinds = String::new();
    for item in structs {
        line(&mut kinds, 1, &format!("{} = {},", kind_name(item.message), kind_const(item.message)));
    }
    let mut codes = String::new();
    let code = |status: &Status| {
        let code = format!("{} = TERA_ERR_{},", status.name.to_upper_camel_case(), status.name);
        (code, format!("{}.", rust::sentence(&status.text)))
    };
    documented(&mut codes, 1, &statuses.iter().map(code).collect::<Vec<_>>());
    let mut messages = String::new();
    for item in header::in_order_of_need(structs) {
        if !is_nested(item.message) {
            message(&mut messages, item, structs, 0)?;
            asserts(&mut messages, item, structs);
            messages.push('\n');
        }
    }
    let mut names = String::new();
    for (message, item) in
        structs.iter().flat_map(|item| item.message.enums.iter().map(move |e| (item.message, e)))
    {
        let (cpp, c) = (format!("{}::{}", name(message), item.name), &item.c_name);
        line(&mut names, 0, &format!("OPENTERA_NAMES({cpp}, tera_{c})"));
    }
    let types: Vec<_> = structs.iter().map(|item| name(item.message)).collect();
    let types = header::filled(&types, ", ", "\n    ");

    let parts = [
        ("@KINDS@", kinds),
        ("@STATUSES@", codes),
        ("@MESSAGES@", messages),
        ("@NAMES@", names),
        ("@TYPES@", types),
    ];
    fill(&TEMPLATE.replace("@COMMAND@", COMMAND), parts)
}

/// Fills the parts into the template of a header.
pub fn fill<const N: usize>(template: &str, parts: [(&str, String); N]) -> Result<String> {
    let mut out = template.to_owned();
    for (place, text) in parts {
        ensure!(out.matches(place).count() == 1, "the template must contain `{place}` once");
        out = out.replace(place, text.trim_end());
    }
    ensure!(out.is_ascii(), "the header must be ASCII, because not every compiler assumes UTF-8");
    Ok(macros::set_aside(&out))
}

/// `DeviceEvent`, `TeraEvent::Header`.
pub fn name(message: &Message) -> String {
    // `Any` is in another package.
    message.short_name().trim_start_matches("google.protobuf.").replace('.', "::")
}

/// `TeraEventHeader`.
fn kind_name(message: &Message) -> String {
    name(message).replace("::", "")
}

fn kind_const(message: &Message) -> String {
    format!("TERA_KIND_{}", message.name.to_uppercase())
}

pub fn is_nested(message: &Message) -> bool {
    name(message).contains("::")
}

/// The messages that are defined inside of another one.
fn nested_in<'a>(message: &Message, structs: &'a [Struct<'a>]) -> impl Iterator<Item = &'a Struct<'a>> {
    let prefix = format!("{}.", message.full_name);
    structs.iter().filter(move |item| {
        item.message.full_name.strip_prefix(&prefix).is_some_and(|rest| !rest.contains('.'))
    })
}

pub fn line(out: &mut String, level: usize, text: &str) {
    // Writing to a String cannot fail.
    let _ = writeln!(out, "{}{text}", "  ".repeat(level));
}

/// A comment of lines of at most 120 columns.
fn doc(out: &mut String, level: usize, text: &str) {
    rust::comment(out, &"  ".repeat(level), "///", text);
}

/// Lines of a list, each with its comment: at the end of the line if all of them fit there, otherwise before it.
pub fn documented(out: &mut String, level: usize, lines: &[(String, String)]) {
    let widest = lines.iter().map(|(line, _)| line.len()).max().unwrap_or_default();
    let fit = |width: &usize| {
        let end =
            |(line, comment): &(String, String)| line.len().max(*width) + " ///< ".len() + comment.len();
        lines.iter().all(|line| 2 * level + end(line) <= 120)
    };
    let width = [widest, 0].into_iter().find(fit);
    for (text, comment) in lines {
        match width {
            _ if comment.is_empty() => line(out, level, text),
            Some(width) => line(out, level, &format!("{text:width$} ///< {comment}")),
            None => {
                doc(out, level, comment);
                line(out, level, text);
            }
        }
    }
}

/// The struct of a message, with its enums and nested messages.
fn message(out: &mut String, item: &Struct, structs: &[Struct], level: usize) -> Result<()> {
    let name = name(item.message);
    let short = name.rsplit("::").next().unwrap_or(&name);
    doc(out, level, &item.message.comment);
    line(out, level, &format!("struct {short} {{"));
    for nested in nested_in(item.message, structs) {
        message(out, nested, structs, level + 1)?;
        out.push('\n');
    }
    for item in &item.message.enums {
        enumeration(out, item, level + 1);
        out.push('\n');
    }
    for (index, _) in item.message.oneofs.iter().enumerate() {
        oneof(out, item.message, index, structs, level + 1)?;
        out.push('\n');
    }
    let kind = kind_name(item.message);
    line(out, level + 1, &format!("static constexpr Kind message_kind = Kind::{kind};"));
    line(out, level + 1, &format!("HeadOf<{short}> base{{}};"));
    line(out, level + 1, "ByteView unknown_fields{};");
    let mut members = Vec::new();
    for member in &item.members {
        members.push(self::member(item.message, member, structs)?);
        if member.is_pointer() {
            members.push((format!("OPENTERA_POINTER_PAD({})", member.pad()), String::new()));
        }
    }
    documented(out, level + 1, &members);
    line(out, level, "};");
    Ok(())
}

/// A member and its comment.
fn member(message: &Message, member: &Member, structs: &[Struct]) -> Result<(String, String)> {
    let name = &member.name;
    Ok(match &member.content {
        Content::Field(field) => {
            let (of, start) = type_of(field, structs)?;
            (format!("{of} {name}{start};"), field.comment.clone())
        }
        Content::Oneof(index) => {
            (format!("{} {name}{{}};", oneof_type(message, *index)), message.oneofs[*index].comment.clone())
        }
        Content::Embedded => {
            let text = "The message itself, or none. If it is set it is encoded instead of `value`; `type_url` must then \
                        be empty or name its type. Decoding leaves it empty.";
            (format!("MessageRef {name}{{}};"), text.to_owned())
        }
        Content::Pad if member.size == 4 => (format!("std::uint32_t {name} = 0;"), String::new()),
        Content::Pad => (format!("std::uint8_t {name}[{}] = {{}};", member.size), String::new()),
    })
}

/// The type of a field's member, and how it is initialised.
fn type_of(field: &Field, structs: &[Struct]) -> Result<(String, &'static str)> {
    let element = match &field.kind {
        Kind::Scalar(scalar) => scalar_type(*scalar).to_owned(),
        Kind::Enum(_) => enum_type(field, structs)?,
        Kind::Message(of) => {
            let item =
                structs.iter().find(|item| item.message.name == *of).context("a message without a struct")?;
            name(item.message)
        }
    };
    Ok(match (&field.kind, field.repeated) {
        (_, true) => (format!("List<{element}>"), "{}"),
        (Kind::Message(_), false) => (format!("Optional<{element}>"), "{}"),
        (Kind::Scalar(Scalar::Bool), _) => (element, " = false"),
        (Kind::Scalar(Scalar::String | Scalar::Bytes) | Kind::Enum(_), _) => (element, "{}"),
        (Kind::Scalar(_), _) => (element, " = 0"),
    })
}

fn enum_type(field: &Field, structs: &[Struct]) -> Result<String> {
    let (message, item) = layout::enum_of(structs, field).context("an enum without a message")?;
    Ok(format!("{}::{}", name(message), item.name))
}

fn scalar_type(scalar: Scalar) -> &'static str {
    scalar.cpp_type("StringView", "ByteView")
}

fn enumeration(out: &mut String, item: &Enum, level: usize) {
    doc(out, level, &item.comment);
    line(out, level, &format!("enum class {} : std::int32_t {{", item.name));
    let value = |value: &EnumValue| (format!("{} = {},", value.name, value.number), value.comment.clone());
    documented(out, level + 1, &item.values.iter().map(value).collect::<Vec<_>>());
    line(out, level, "};");
}

fn oneof_type(message: &Message, index: usize) -> String {
    message.oneofs[index].name.to_upper_camel_case()
}

/// The class of a oneof, with the set member and its value.
fn oneof(out: &mut String, message: &Message, index: usize, structs: &[Struct], level: usize) -> Result<()> {
    let name = oneof_type(message, index);
    let fields = message.fields.iter().filter(|field| field.oneof == Some(index));
    let values: Vec<_> =
        fields.map(|field| Ok((field, type_of(field, structs)?.0))).collect::<Result<_>>()?;
    doc(
        out,
        level,
        &format!(
            "{} The type of a value selects the member, for example `float` or `double`, signed or unsigned.",
            message.oneofs[index].comment
        ),
    );
    line(out, level, &format!("class {name} {{"));
    line(out, level, "public:");
    doc(out, level + 1, "Which member is set.");
    line(out, level + 1, "enum class Case : std::uint32_t {");
    let mut cases = vec![("NOT_SET = 0,".to_owned(), String::new())];
    cases.extend(values.iter().map(|(field, _)| {
        (format!("{} = {},", field.name.to_uppercase(), field.number), field.comment.clone())
    }));
    documented(out, level + 2, &cases);
    line(out, level + 1, "};\n");
    line(out, level + 1, &format!("constexpr {name}() noexcept {{}}"));
    for (field, of) in &values {
        let narrower = of.replace("64", "32");
        let narrower = if narrower != *of && values.iter().any(|(_, of)| *of == narrower) {
            format!(", {narrower}")
        } else {
            String::new()
        };
        line(out, level + 1, &format!("template <class T, detail::WhenFits<T, {of}{narrower}> = 0>"));
        let case = field.name.to_uppercase();
        line(
            out,
            level + 1,
            &format!(
                "constexpr {name}(const T &value) noexcept : case_(Case::{case}), {}_(value) {{}}",
                field.name
            ),
        );
    }
    out.push('\n');
    line(out, level + 1, "constexpr Case which() const noexcept { return case_; }");
    doc(out, level + 1, "Each function returns the value, or NULL if another member is set.");
    for (field, of) in &values {
        let (field, case) = (&field.name, field.name.to_uppercase());
        let body = format!("return if_set(Case::{case}, {field}_);");
        let head = format!("constexpr const {of} *{field}() const noexcept {{");
        if 2 * level + 2 + head.len() + body.len() + "  }".len() <= 120 {
            line(out, level + 1, &format!("{head} {body} }}"));
        } else {
            line(out, level + 1, &head);
            line(out, level + 2, &body);
            line(out, level + 1, "}");
        }
    }
    doc(out, level + 1, "Calls `f` with the value, or with a `std::monostate` if no member is set.");
    line(out, level + 1, "template <class F> constexpr decltype(auto) visit(F &&f) const {");
    line(out, level + 2, "switch (case_) {");
    for (field, _) in &values {
        line(
            out,
            level + 2,
            &format!("case Case::{}: return f({}_);", field.name.to_uppercase(), field.name),
        );
    }
    line(out, level + 2, "default: return f(std::monostate());");
    line(out, level + 2, "}");
    line(out, level + 1, "}\n");
    line(out, level, "private:");
    line(
        out,
        level + 1,
        "template <class T> constexpr const T *if_set(Case which, const T &value) const noexcept {",
    );
    line(out, level + 2, "return case_ == which ? &value : nullptr;");
    line(out, level + 1, "}\n");
    line(out, level + 1, "Case case_ = Case::NOT_SET;");
    line(out, level + 1, "[[maybe_unused]] std::uint32_t reserved_ = 0;");
    line(out, level + 1, "union {");
    line(out, level + 2, "std::uint64_t none_ = 0;");
    for (field, of) in &values {
        line(out, level + 2, &format!("{of} {}_;", field.name));
    }
    line(out, level + 1, "};");
    line(out, level, "};");
    Ok(())
}

/// Asserts that the struct, and those nested in it, have the layout of the C structs.
fn asserts(out: &mut String, item: &Struct, structs: &[Struct]) {
    for nested in nested_in(item.message, structs) {
        asserts(out, nested, structs);
    }
    let members = item.members.iter().map(|member| match member.content {
        // The class of the oneof begins with the case.
        Content::Oneof(_) => format!("OPENTERA_IS_AT({0}, {0}_case)", member.name),
        _ => format!("OPENTERA_AT({})", member.name),
    });
    let start = format!("OPENTERA_LAYOUT({}, {},", name(item.message), item.message.c_name());
    let parts: Vec<_> =
        [start, "OPENTERA_AT(unknown_fields)".to_owned()].into_iter().chain(members).collect();
    line(out, 0, &format!("{})", header::filled(&parts, " ", "\n    ")));
}
