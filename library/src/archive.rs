//! Makes a static library of Rust a good neighbour of what else is linked into a program.
//!
//! What rustc writes has hundreds of members, the routines of Rust's own library among them. Their names are global, so
//! another static library of Rust defines them too. They also contain LLVM's bitcode, at which linkers with a plugin for
//! link-time optimisation stumble. Because of `lto = "fat"` one member has all that the functions of the header need,
//! except routines that every C compiler links: libgcc's, or those of LLVM's compiler-rt. [`object()`] takes that one,
//! and [`hidden`] makes a static library of it.

use std::io::Cursor;
use std::mem::offset_of;

use anyhow::{Context, Result};
use ar_archive_writer::{ArchiveKind, DEFAULT_OBJECT_READER, NewArchiveMember, write_archive_to_stream};
use object::read::archive::ArchiveFile;
use object::{BinaryFormat, Endianness, File, Object, ObjectSymbol, elf, macho};

/// With what the names of the header's functions begin.
const PREFIX: &str = "tera_";

/// The member with all functions of the header. `None` if it is not complete, because the library was built without `lto`,
/// or if it is WebAssembly.
pub fn object(library: &[u8]) -> Result<Option<&[u8]>> {
    let mut with_functions = Vec::new();
    let mut others = Vec::new();
    for member in ArchiveFile::parse(library)?.members() {
        let member = member?;
        let data = member.data(library)?;
        if data.starts_with(b"\0asm") {
            return Ok(None);
        }
        let name = String::from_utf8_lossy(member.name()).into_owned();
        let file = File::parse(data).with_context(|| name.clone())?;
        if file.symbols().any(|symbol| exported(&symbol).is_some()) {
            with_functions.push((data, file));
        } else if !name.starts_with("compiler_builtins") {
            others.push(file);
        }
    }
    let [(data, file)] = &with_functions[..] else { return Ok(None) };
    let needs = |other: &File<'_>| {
        other.symbols().filter(|symbol| symbol.is_global() && symbol.is_definition()).any(|defined| {
            file.symbols().any(|symbol| symbol.is_undefined() && symbol.name() == defined.name())
        })
    };
    Ok((!others.iter().any(needs)).then_some(*data))
}

/// The name of a symbol in C, if it is a function of the header.
fn exported<'a>(symbol: &impl ObjectSymbol<'a>) -> Option<&'a str> {
    let name = symbol.name().ok()?;
    let name = name.strip_prefix('_').unwrap_or(name); // Mach-O has it before every name
    (symbol.is_global() && symbol.is_definition() && name.starts_with(PREFIX)).then_some(name)
}

/// What a linker for Windows is told to export; `None` for others.
pub fn definitions(object: &[u8]) -> Result<Option<String>> {
    let file = File::parse(object)?;
    if file.format() != BinaryFormat::Coff {
        return Ok(None);
    }
    let mut names: Vec<_> = file.symbols().filter_map(|symbol| exported(&symbol)).collect();
    names.sort_unstable();
    Ok(Some(format!("EXPORTS\n{}\n", names.join("\n"))))
}

/// The object for a linker that makes the shared library: the functions are exported.
pub fn visible(object: &[u8]) -> Result<Vec<u8>> {
    let mut data = object.to_vec();
    for (offset, bits) in visibilities(&File::parse(object)?, object) {
        data[offset] &= !bits;
    }
    Ok(data)
}

/// A static library of the object. A shared library with the static one in it does not export its functions, where the
/// format can say that (ELF and Mach-O).
pub fn hidden(object: &[u8]) -> Result<Vec<u8>> {
    let file = File::parse(object)?;
    let mut data = object.to_vec();
    for (offset, bits) in visibilities(&file, object) {
        data[offset] |= bits;
    }
    let kind = match file.format() {
        BinaryFormat::MachO => ArchiveKind::Darwin,
        BinaryFormat::Coff => ArchiveKind::Coff,
        _ => ArchiveKind::Gnu,
    };
    let member = NewArchiveMember::new(data, &DEFAULT_OBJECT_READER, "opentera.o".to_owned());
    let mut library = Cursor::new(Vec::new());
    write_archive_to_stream(&mut library, &[member], kind, false, Some(false))?;
    Ok(library.into_inner())
}

/// Where in the object the visibility of each function is, and the bits that hide it.
fn visibilities(file: &File<'_>, object: &[u8]) -> Vec<(usize, u8)> {
    /// The places in one kind of file, each the address of an entry of the symbol table and a field of that.
    macro_rules! places {
        ($file:expr, $entry:ident, $layout:ty, $field:ident, $bits:expr) => {{
            let symbols = $file.symbols().filter(|symbol| exported(symbol).is_some());
            symbols
                .map(|symbol| (&raw const *symbol.$entry()).addr() - object.as_ptr().addr())
                .map(|offset| (offset + offset_of!($layout, $field), $bits))
                .collect()
        }};
    }
    match file {
        File::Elf32(file) => places!(file, elf_symbol, elf::Sym32<Endianness>, st_other, elf::STV_HIDDEN),
        File::Elf64(file) => places!(file, elf_symbol, elf::Sym64<Endianness>, st_other, elf::STV_HIDDEN),
        File::MachO64(file) => places!(file, macho_symbol, macho::Nlist64<Endianness>, n_type, macho::N_PEXT),
        _ => Vec::new(),
    }
}
