//! The constraints that the types of the API do not express. Each table is named after the
//! type that it applies to.

#![allow(non_upper_case_globals, reason = "they are named after types")]

use crate::runtime::text;
use crate::runtime::rule::{Kind, Rule, Rules};

pub static Untyped: Rules = &[
    Rule::Required(&["a"]),
    Rule::Properties(
        &[
            (
                "a",
                &[Rule::Types(&[Kind::String]), Rule::Text(text::rules!(min_length = 2))],
            ),
        ],
        &[],
        None,
    ),
];

pub static Closed: Rules = &[
    Rule::Types(&[Kind::Object]),
    Rule::Properties(&[("b", &[Rule::Types(&[Kind::String])])], &[], None),
    Rule::AllOf(
        &[
            &[
                Rule::Properties(
                    &[("a", &[Rule::Types(&[Kind::String])])],
                    &[],
                    Some(&[Rule::Never]),
                ),
            ],
        ],
    ),
];
