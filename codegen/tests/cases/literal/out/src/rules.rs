//! What the types of the API do not say of their schemas. Each table is called as the type
//! that it is about.

#![allow(non_upper_case_globals, reason = "they are called as the types are")]

use crate::runtime::validation::string_constraints;
use crate::runtime::validation::constraint::{Kind, Rule, Rules};

pub static Untyped: Rules = &[
    Rule::Required(&["a"]),
    Rule::Properties(
        &[
            (
                "a",
                &[
                    Rule::Types(&[Kind::String]),
                    Rule::Text(string_constraints::string_constraints!(min_length = 2)),
                ],
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
