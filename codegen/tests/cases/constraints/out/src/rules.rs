//! The constraints that the types of the API do not express. Each table is named after the type
//! that it applies to.

#![allow(non_upper_case_globals, reason = "they are named after types")]

use crate::runtime::format::hostname;
use crate::runtime::validation::string_constraints;
use crate::runtime::validation::json_type::JsonType;
use crate::runtime::validation::constraint::{Constraint, Constraints};

pub static Everything: Constraints = &[
    Constraint::Not(&[Constraint::Required(&["c"])], "{\"required\":[\"c\"]}"),
    Constraint::If(&[Constraint::Required(&["a"])], &[Constraint::Required(&["b"])], &[]),
    Constraint::MinProperties(1),
    Constraint::MaxProperties(5),
    Constraint::PropertyNames(
        &[
            Constraint::String(
                string_constraints::string_constraints!(
                    pattern = "^[a-z]+$" => [Start, Repeat(b"az", 1, u32::MAX), End]
                ),
            ),
        ],
    ),
    Constraint::DependentRequired(&[("a", &["b"])]),
];

pub static Grows: Constraints = &[
    Constraint::String(
        string_constraints::string_constraints!(
            max_length = 2, pattern = "^[a-z]" => [Start, Repeat(b"az", 1, 1)]
        ),
    ),
    Constraint::Format(&hostname::FORMAT),
];

pub static Not: Constraints = &[
    Constraint::Not(&[Constraint::Types(&[JsonType::String])], "{\"type\":\"string\"}"),
];

pub static Extra: Constraints = &[Constraint::MaxProperties(2)];

pub static Neither: Constraints = &[
    Constraint::Not(
        &[
            Constraint::AnyOf(
                &[
                    &[Constraint::Ref(&crate::schemas::Cat)],
                    &[Constraint::Ref(&crate::schemas::Dog)],
                ],
            ),
        ],
        "{\"anyOf\":[{\"$ref\":\"#/components/schemas/Cat\"},{\"$ref\":\"#/components/schemas/Dog\"}]}",
    ),
];

pub static EverythingB: Constraints = &[Constraint::Secret(&[Constraint::UniqueItems])];

pub static EverythingTwo: Constraints = &[
    Constraint::String(
        string_constraints::string_constraints!(pattern = "b$" => [Literal(b"b"), End]),
    ),
];

pub static OnlyMemberEven: Constraints = &[Constraint::MultipleOf(2, 0)];

pub static OnlyMemberNone: Constraints = &[Constraint::MinProperties(1)];

pub static HolderFew: Constraints = &[Constraint::MaxProperties(1)];
