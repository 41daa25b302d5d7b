//! The schemas that constraints refer to. Each is named after its type.

#![allow(non_upper_case_globals, reason = "they are named after types")]

use crate::runtime::text;
use crate::runtime::rule::{Kind, Rule, Rules};

pub static Name: Rules = &[
    Rule::Types(&[Kind::String]),
    Rule::Text(text::rules!(min_length = 2)),
];

pub static Cat: Rules = &[
    Rule::Types(&[Kind::Object]),
    Rule::Required(&["cat"]),
    Rule::Properties(&[("cat", &[Rule::Ref(&crate::schemas::Name)])], &[], None),
];

pub static Dog: Rules = &[
    Rule::Types(&[Kind::Object]),
    Rule::Required(&["dog"]),
    Rule::Properties(&[("dog", &[Rule::Ref(&crate::schemas::Name)])], &[], None),
];
