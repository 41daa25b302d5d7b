//! What the types of the API do not say of their schemas. Each table is called as the type
//! that it is about.

#![allow(non_upper_case_globals, reason = "they are called as the types are")]

use crate::runtime::{engine_regress, text};
use crate::runtime::rule::{Rule, Rules};

pub static HolderBoth: Rules = &[
    Rule::Text(
        text::rules!(pattern = "b(?=c)" => Engine(engine_regress::matcher!("b(?=c)"))),
    ),
];
