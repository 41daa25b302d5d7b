//! What the types of the API do not say of their schemas. Each table is called as the type
//! that it is about.

#![allow(non_upper_case_globals, reason = "they are called as the types are")]

use crate::runtime::format::hostname;
use crate::runtime::validation::string_constraints;
use crate::runtime::validation::constraint::{Kind, Rule, Rules};

pub static Everything: Rules = &[
    Rule::Not(&[Rule::Required(&["c"])], "{\"required\":[\"c\"]}"),
    Rule::If(&[Rule::Required(&["a"])], &[Rule::Required(&["b"])], &[]),
    Rule::MinProperties(1),
    Rule::MaxProperties(5),
    Rule::PropertyNames(
        &[
            Rule::Text(
                string_constraints::string_constraints!(
                    pattern = "^[a-z]+$" => [Start, Repeat(b"az", 1, u32::MAX), End]
                ),
            ),
        ],
    ),
    Rule::DependentRequired(&[("a", &["b"])]),
];

pub static Grows: Rules = &[
    Rule::Text(
        string_constraints::string_constraints!(
            max_length = 2, pattern = "^[a-z]" => [Start, Repeat(b"az", 1, 1)]
        ),
    ),
    Rule::Format(&hostname::FORMAT),
];

pub static Not: Rules = &[
    Rule::Not(&[Rule::Types(&[Kind::String])], "{\"type\":\"string\"}"),
];

pub static Extra: Rules = &[Rule::MaxProperties(2)];

pub static Neither: Rules = &[
    Rule::Not(
        &[
            Rule::AnyOf(
                &[&[Rule::Ref(&crate::schemas::Cat)], &[Rule::Ref(&crate::schemas::Dog)]],
            ),
        ],
        "{\"anyOf\":[{\"$ref\":\"#/components/schemas/Cat\"},{\"$ref\":\"#/components/schemas/Dog\"}]}",
    ),
];

pub static EverythingB: Rules = &[Rule::Secret(&[Rule::UniqueItems])];

pub static EverythingTwo: Rules = &[
    Rule::Text(
        string_constraints::string_constraints!(pattern = "b$" => [Literal(b"b"), End]),
    ),
];

pub static OnlyMemberEven: Rules = &[Rule::MultipleOf(2, 0)];

pub static OnlyMemberNone: Rules = &[Rule::MinProperties(1)];

pub static HolderFew: Rules = &[Rule::MaxProperties(1)];
