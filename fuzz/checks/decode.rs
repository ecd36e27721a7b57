//! Binary of any message: a byte for the message, and the input. The library, prost and the parser that predicts both
//! have to agree, and what was decoded is encoded and decoded again.

use opentera_messages::proto;
use prost_types::Any;

use crate::compare::{Check, of_each_message, same_reading};

const SAME_READING: &[fn(&[u8]) -> Check] = &of_each_message!(same_reading);

pub fn check(data: &[u8]) {
    if let [message, input @ ..] = data {
        SAME_READING[usize::from(*message) % SAME_READING.len()](input).unwrap();
    }
}
