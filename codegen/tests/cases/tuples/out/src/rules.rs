//! What the types of the API do not say of their schemas. Each table is called as the type
//! that it is about.

#![allow(non_upper_case_globals, reason = "they are called as the types are")]

use crate::runtime::json::const_value;
use crate::runtime::validation::constraint::{Kind, Rule, Rules};

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
    Rule::Contains(&[Rule::Values(&[const_value::Constant::Text("a")])], 2, None),
];
