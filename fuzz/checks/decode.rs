//! Binary of any message: a byte for the message, and the input. The library, prost and the parser that predicts both
//! have to agree, and what was decoded is encoded and decoded again.

use opentera_messages::abi::*;
use opentera_messages::proto;
use prost_types::Any;

use crate::compare::{Check, for_all_messages, same_reading};

macro_rules! table {
    ($($message:ty: $view:ident { $($members:tt)* } $($more:ident { $($content:tt)* })+;)+) => {
        const SAME_READING: [fn(&[u8]) -> Check; TERA_KIND_RESULT as usize] =
            [$(same_reading::<$message>,)+ same_reading::<proto::Value>];
    };
}

for_all_messages!(table);

pub fn check(data: &[u8]) {
    if let [message, input @ ..] = data {
        SAME_READING[usize::from(*message) % SAME_READING.len()](input).unwrap();
    }
}
