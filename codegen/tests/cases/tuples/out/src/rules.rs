//! The constraints that the types of the API do not express. Each table is named after the
//! type that it applies to.

#![allow(non_upper_case_globals, reason = "they are named after types")]

use crate::runtime::constant;
use crate::runtime::rule::{Kind, Rule, Rules};

pub static Head: Rules = &[
    Rule::Items(
        &[&[Rule::Types(&[Kind::String])]],
        Some(&[Rule::Types(&[Kind::Integer])]),
    ),
];

pub static One: Rules = &[
    Rule::Items(&[&[Rule::Types(&[Kind::String])]], Some(&[Rule::Never])),
];

pub static Rules: Rules = &[
    Rule::Contains(&[Rule::Values(&[constant::Constant::Text("a")])], 2, None),
];
