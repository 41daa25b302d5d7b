//! The constraints that the types of the API do not express. Each table is named after the type
//! that it applies to.

#![allow(non_upper_case_globals, reason = "they are named after types")]

use crate::runtime::validation::string_constraints;
use crate::runtime::validation::json_type::JsonType;
use crate::runtime::validation::constraint::{Constraint, Constraints};

pub static NothingSlip: Constraints = &[Constraint::Not(&[], "{\"x\":false}")];

pub static NothingType: Constraints = &[
    Constraint::Not(
        &[
            Constraint::AnyOf(
                &[
                    &[Constraint::Types(&[JsonType::String, JsonType::Integer])],
                    &[Constraint::String(string_constraints::string_constraints!(max_length = 3))],
                ],
            ),
        ],
        "{\"anyOf\":[{\"type\":[\"string\",\"integer\"]},{\"maxLength\":3}]}",
    ),
];

pub static NothingPurpose: Constraints = &[Constraint::Not(&[], "{}")];

pub static NothingSomething: Constraints = &[
    Constraint::Not(
        &[Constraint::Properties(&[("x", &[Constraint::Not(&[], "{}")])], &[], None)],
        "{\"properties\":{\"x\":{\"not\":{}}}}",
    ),
];
