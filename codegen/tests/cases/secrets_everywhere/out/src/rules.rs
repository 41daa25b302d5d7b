//! The constraints that the types of the API do not express. Each table is named after the type
//! that it applies to.

#![allow(non_upper_case_globals, reason = "they are named after types")]

use crate::runtime::json::const_value;
use crate::runtime::validation::string_constraints;
use crate::runtime::validation::json_type::JsonType;
use crate::runtime::validation::constraint::{Constraint, Constraints};

pub static KeyConstrainedPin: Constraints = &[
    Constraint::Secret(&[Constraint::Not(&[Constraint::MultipleOf(1, 1)], "{\"multipleOf\":10}")]),
];

pub static KeyPins: Constraints = &[Constraint::Secret(&[Constraint::UniqueItems])];

pub static KeySet: Constraints = &[Constraint::Secret(&[Constraint::UniqueItems])];

pub static KeyConstrained: Constraints = &[
    Constraint::Secret(
        &[
            Constraint::Not(
                &[Constraint::Enum(&[const_value::ConstValue::Text("forbidden")])],
                "{\"const\":\"forbidden\"}",
            ),
        ],
    ),
];

pub static KeyPatterns: Constraints = &[
    Constraint::Properties(
        &[("name", &[])],
        &[
            (
                string_constraints::string_constraints!(
                    pattern = "^secret_" => [Start, Literal(b"secret_")]
                ),
                &[Constraint::Secret(&[Constraint::Types(&[JsonType::String])])],
            ),
        ],
        None,
    ),
];
