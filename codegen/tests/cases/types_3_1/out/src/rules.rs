//! The constraints that the types of the API do not express. Each table is named after the
//! type that it applies to.

#![allow(non_upper_case_globals, reason = "they are named after types")]

use crate::runtime::text;
use crate::runtime::rule::{Kind, Rule, Rules};

pub static Words: Rules = &[
    Rule::Properties(
        &[],
        &[
            (
                text::rules!(pattern = "^w" => [Start, Literal(b"w")]),
                &[Rule::Types(&[Kind::String])],
            ),
        ],
        Some(&[Rule::Never]),
    ),
];
