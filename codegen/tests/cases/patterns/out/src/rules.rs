//! The constraints that the types of the API do not express. Each table is named after the
//! type that it applies to.

#![allow(non_upper_case_globals, reason = "they are named after types")]

use crate::runtime::{engine_regress, text};
use crate::runtime::rule::{Rule, Rules};

pub static HolderBoth: Rules = &[
    Rule::Text(
        text::rules!(pattern = "b(?=c)" => Engine(engine_regress::matcher!("b(?=c)"))),
    ),
];
