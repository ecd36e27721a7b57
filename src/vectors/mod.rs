//! Processes sixteen bytes at a time: with vectors if every processor of the target has them, otherwise with 64-bit
//! words.
//!
//! A file for each instruction set has the same items:
//!
//! | item | what it is |
//! | --- | --- |
//! | `Block` | sixteen bytes: `of`, `bytes`, `or`, `is_ascii`, and `specials`, which finds special bytes of JSON text |
//! | `Mask`, `BITS` | an integer with `BITS` bits for each byte of a block; the lowest bits are the first byte's |
//! | `is_utf8` | checks text that is not ASCII |

// The only place where an instruction set is chosen; `block.rs` is the default.
#[cfg_attr(target_feature = "sse2", path = "sse2.rs")]
#[cfg_attr(all(target_arch = "aarch64", target_feature = "neon", target_endian = "little"), path = "neon.rs")]
#[cfg_attr(all(target_arch = "wasm32", target_feature = "simd128"), path = "simd128.rs")]
mod block;

// The code for processors without vectors, tested on all.
#[cfg(test)]
#[allow(clippy::duplicate_mod, dead_code)]
#[path = "block.rs"]
mod words;

pub(crate) use self::block::{Block, is_utf8};

/// The length of a block.
pub(crate) const SIZE: usize = 16;

/// Which bytes of a block are special.
#[derive(Clone, Copy)]
pub(crate) struct Specials(block::Mask);

impl Specials {
    /// Finds the bytes of JSON text that are special in a string: quotes, backslashes, control characters; with
    /// `WRITTEN` also `<`, `>`, DEL, and non-ASCII bytes.
    #[inline(always)]
    pub(crate) fn of<const WRITTEN: bool>(bytes: &[u8; SIZE]) -> Self {
        Self(Block::of(bytes).specials::<WRITTEN>())
    }

    #[inline(always)]
    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The offset of the first one; `SIZE` or more if there is none.
    #[inline(always)]
    pub(crate) fn first(self) -> usize {
        (self.0.trailing_zeros() / block::BITS) as usize
    }

    /// Without the bytes at `place` and behind it.
    #[inline(always)]
    pub(crate) fn without_pair(self, place: usize) -> Self {
        const PAIR: block::Mask = (1 << (2 * block::BITS)) - 1;
        Self(self.0 & !(PAIR << (place * block::BITS as usize)))
    }
}

#[cfg(test)]
mod tests {
    use super::SIZE;

    fn is_special<const WRITTEN: bool>(byte: u8) -> bool {
        let is_escaped = matches!(byte, b'"' | b'\\' | 0..0x20);
        is_escaped || WRITTEN && matches!(byte, b'<' | b'>' | 0x7f..)
    }

    /// The tests of one instruction set.
    macro_rules! tests {
        ($set:ident) => {
            mod $set {
                use super::super::$set::{BITS, Block, Mask, is_utf8};
                use super::{SIZE, is_special};

                #[test]
                fn bytes_beyond_ascii_are_seen() {
                    let ascii = Block::of(&[0x7f; SIZE]);
                    assert!(ascii.is_ascii());
                    for place in 0..SIZE {
                        let mut bytes = [b'a'; SIZE];
                        bytes[place] = 0x80;
                        let block = Block::of(&bytes);
                        assert_eq!(block.bytes(), bytes);
                        assert!(
                            !block.is_ascii() && !block.or(ascii).is_ascii() && !ascii.or(block).is_ascii()
                        );
                    }
                }

                fn slow<const WRITTEN: bool>(bytes: &[u8; SIZE]) -> Mask {
                    let byte: Mask = (1 << BITS) - 1;
                    let specials = (0..).zip(bytes).filter(|&(_, &byte)| is_special::<WRITTEN>(byte));
                    specials.map(|(place, _)| byte << (place * BITS)).sum()
                }

                #[test]
                fn special_bytes_are_seen() {
                    for place in 0..SIZE {
                        for byte in 0..=u8::MAX {
                            for other in [b'a', b'"', 0x80, 0, 0x7f, b'='] {
                                let mut bytes = [b'a'; SIZE];
                                bytes[place] = byte;
                                bytes[SIZE - 1 - place] = other;
                                let block = Block::of(&bytes);
                                assert_eq!(block.specials::<false>(), slow::<false>(&bytes), "{bytes:?}");
                                assert_eq!(block.specials::<true>(), slow::<true>(&bytes), "{bytes:?}");
                            }
                        }
                    }
                }

                #[test]
                fn utf8_is_what_core_says() {
                    let text = "aé€😀".repeat(20).into_bytes();
                    for len in 0..=text.len() {
                        for byte in [b'a', 0x80, 0xc3, 0xed, 0xf4, 0xff] {
                            let mut text = text[..len].to_vec();
                            assert_eq!(is_utf8(&text), core::str::from_utf8(&text).is_ok());
                            let Some(middle) = text.get_mut(len / 2) else { continue };
                            *middle = byte;
                            assert_eq!(is_utf8(&text), core::str::from_utf8(&text).is_ok());
                        }
                    }
                }
            }
        };
    }

    tests!(block);
    tests!(words);
}
