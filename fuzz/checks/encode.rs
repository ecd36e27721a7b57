//! Values of any message: a byte for the message, and what a value is made of. A struct that is built by hand has the
//! bytes that prost gives the same value.

use opentera_messages::abi::*;
use opentera_messages::proto;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use prost_types::Any;

use crate::compare::{Check, Whole, for_all_messages, same_encoding};

macro_rules! table {
    ($($message:ty: $view:ident { $($members:tt)* } $($more:ident { $($content:tt)* })+;)+) => {
        const OF_MESSAGE: [fn(&[u8]) -> Check; TERA_KIND_RESULT as usize] =
            [$(of_message::<$message>,)+ of_message::<proto::Value>];
    };
}

for_all_messages!(table);

fn of_message<M: Whole>(input: &[u8]) -> Check {
    let random = TestRng::from_seed(RngAlgorithm::PassThrough, input);
    let mut runner =
        TestRunner::new_with_rng(Config { failure_persistence: None, ..Config::default() }, random);
    match M::arbitrary().new_tree(&mut runner) {
        Ok(tree) => same_encoding(tree.current()),
        Err(_) => Ok(()),
    }
}

pub fn check(data: &[u8]) {
    if let [message, input @ ..] = data {
        OF_MESSAGE[usize::from(*message) % OF_MESSAGE.len()](input).unwrap();
    }
}
