//! The constraints that the types of the API do not express. Each table is named after the
//! type that it applies to.

#![allow(non_upper_case_globals, reason = "they are named after types")]

use crate::runtime::{format_hostname, text};
use crate::runtime::rule::{Kind, Rule, Rules};

pub static Everything: Rules = &[
    Rule::Not(&[Rule::Required(&["c"])], "{\"required\":[\"c\"]}"),
    Rule::If(&[Rule::Required(&["a"])], &[Rule::Required(&["b"])], &[]),
    Rule::MinProperties(1),
    Rule::MaxProperties(5),
    Rule::PropertyNames(
        &[
            Rule::Text(
                text::rules!(
                    pattern = "^[a-z]+$" => [Start, Repeat(b"az", 1, u32::MAX), End]
                ),
            ),
        ],
    ),
    Rule::DependentRequired(&[("a", &["b"])]),
];

pub static Grows: Rules = &[
    Rule::Text(
        text::rules!(max_length = 2, pattern = "^[a-z]" => [Start, Repeat(b"az", 1, 1)]),
    ),
    Rule::Format(&format_hostname::FORMAT),
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
    Rule::Text(text::rules!(pattern = "b$" => [Literal(b"b"), End])),
];

pub static OnlyMemberEven: Rules = &[Rule::MultipleOf(2, 0)];

pub static OnlyMemberNone: Rules = &[Rule::MinProperties(1)];

pub static HolderFew: Rules = &[Rule::MaxProperties(1)];
