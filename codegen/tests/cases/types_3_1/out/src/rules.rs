//! What the types of the API do not say of their schemas. Each table is called as the type
//! that it is about.

#![allow(non_upper_case_globals, reason = "they are called as the types are")]

use crate::runtime::validation::string_constraints;
use crate::runtime::validation::constraint::{Kind, Rule, Rules};

pub static Words: Rules = &[
    Rule::Properties(
        &[],
        &[
            (
                string_constraints::string_constraints!(
                    pattern = "^w" => [Start, Literal(b"w")]
                ),
                &[Rule::Types(&[Kind::String])],
            ),
        ],
        Some(&[Rule::Never]),
    ),
];
