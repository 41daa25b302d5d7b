//! What the types of the API do not say of their schemas. Each table is called as the type
//! that it is about.

#![allow(non_upper_case_globals, reason = "they are called as the types are")]

use crate::runtime::text;
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

pub static Not: Rules = &[
    Rule::Not(&[Rule::Types(&[Kind::String])], "{\"type\":\"string\"}"),
];

pub static EverythingTwo: Rules = &[
    Rule::Text(text::rules!(pattern = "b$" => [Literal(b"b"), End])),
];
