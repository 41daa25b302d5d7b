//! The constraints that the types of the API do not express. Each table is named after the type
//! that it applies to.

#![allow(non_upper_case_globals, reason = "they are named after types")]

use crate::runtime::json::const_value;
use crate::runtime::validation::json_type::JsonType;
use crate::runtime::validation::constraint::{Constraint, Constraints};

pub static Head: Constraints = &[
    Constraint::Items(
        &[&[Constraint::Types(&[JsonType::String])]],
        Some(&[Constraint::Types(&[JsonType::Integer])]),
    ),
];

pub static One: Constraints = &[
    Constraint::Items(&[&[Constraint::Types(&[JsonType::String])]], Some(&[Constraint::Never])),
];

pub static Rules: Constraints = &[
    Constraint::Contains(&[Constraint::Enum(&[const_value::ConstValue::Text("a")])], 2, None),
];
