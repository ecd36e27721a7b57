//! Topics: a byte that is 0 and a topic, which is taken apart and put together; or bytes for the parts, their names, and
//! the same the other way round.

use std::mem::MaybeUninit;
use std::{ptr, slice};

use opentera_messages::abi::*;

pub fn check(data: &[u8]) {
    match data {
        [0, topic @ ..] => whole(topic),
        [family, channel, split, names @ ..] => {
            let (name, subtopic) = names.split_at(usize::from(*split).min(names.len()));
            // Each in memory of its own, of which the end is known.
            let [name, subtopic] = [name, subtopic].map(Box::<[u8]>::from);
            parts(u32::from(*family), u32::from(*channel), &name, &subtopic);
        }
        _ => {}
    }
}

fn whole(topic: &[u8]) {
    // SAFETY: the topic is readable.
    let wrapper = unsafe { tera_topic_wrapper(topic.as_ptr().cast(), topic.len()) };
    match parse(topic) {
        Ok(parts) => assert_eq!(build(&parts).unwrap(), topic),
        Err(status) => {
            assert_eq!(wrapper, TERA_KIND_UNKNOWN);
            let expected =
                if str::from_utf8(topic).is_ok() { TERA_ERR_INVALID_TOPIC } else { TERA_ERR_INVALID_UTF8 };
            assert_eq!(status, expected);
        }
    }
}

fn parts(family: u32, channel: u32, name: &[u8], subtopic: &[u8]) {
    let view = |text: &[u8]| tera_str { data: text.as_ptr().cast(), len: text.len() };
    let parts = tera_topic { family, channel, name: view(name), subtopic: view(subtopic), ..empty() };
    match build(&parts) {
        Ok(topic) => {
            let again = parse(&topic).unwrap();
            assert_eq!((again.family, again.channel), (family, channel));
            // SAFETY: the views are of the topic.
            unsafe {
                let text = |view: tera_str| slice::from_raw_parts(view.data.cast::<u8>(), view.len);
                assert_eq!((text(again.name), text(again.subtopic)), (name, subtopic));
            }
        }
        Err(status) => assert!([TERA_ERR_INVALID_TOPIC, TERA_ERR_INVALID_UTF8].contains(&status)),
    }
}

fn empty() -> tera_topic {
    let mut parts = MaybeUninit::<tera_topic>::uninit();
    // SAFETY: writable for its size, and filled.
    unsafe {
        assert_eq!(tera_init(TERA_KIND_TOPIC, parts.as_mut_ptr().cast(), size_of::<tera_topic>()), TERA_OK);
        parts.assume_init()
    }
}

fn parse(topic: &[u8]) -> Result<tera_topic, tera_status> {
    let mut parts = empty();
    // SAFETY: the topic is readable, the struct writable.
    match unsafe { tera_topic_parse(ptr::null_mut(), topic.as_ptr().cast(), topic.len(), &mut parts) } {
        TERA_OK => Ok(parts),
        status => Err(status),
    }
}

fn build(parts: &tera_topic) -> Result<Vec<u8>, tera_status> {
    let mut size = usize::MAX;
    // SAFETY: the parts are readable; the buffers have the capacity.
    unsafe {
        match tera_topic_build(ptr::null_mut(), parts, ptr::null_mut(), 0, &mut size) {
            TERA_ERR_BUFFER_TOO_SMALL => {}
            status => return Err(status),
        }
        let mut topic = vec![0; size];
        assert_eq!(
            tera_topic_build(ptr::null_mut(), parts, topic.as_mut_ptr().cast(), size, &mut size),
            TERA_OK
        );
        assert_eq!(size, topic.len());
        Ok(topic)
    }
}
