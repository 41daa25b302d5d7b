//! What the types of the API do not say of their schemas. Each table is called as the type
//! that it is about.

#![allow(non_upper_case_globals, reason = "they are called as the types are")]

use crate::runtime::json::const_value;
use crate::runtime::validation::{exact_number, string_constraints};
use crate::runtime::validation::constraint::{Kind, Rule, Rules};

pub static ByName: Rules = &[
    Rule::Properties(
        &[("id", &[])],
        &[
            (
                string_constraints::string_constraints!(
                    pattern = "^x-" => [Start, Literal(b"x-")]
                ),
                &[],
            ),
            (
                string_constraints::string_constraints!(
                    pattern = "^is" => [Start, Literal(b"is")]
                ),
                &[Rule::Types(&[Kind::Boolean])],
            ),
        ],
        Some(
            &[
                Rule::Types(&[Kind::String]),
                Rule::Text(string_constraints::string_constraints!(max_length = 3)),
            ],
        ),
    ),
];

pub static Mixed: Rules = &[
    Rule::If(
        &[
            Rule::Required(&["kind"]),
            Rule::Properties(
                &[("kind", &[Rule::Values(&[const_value::Constant::Text("numbered")])])],
                &[],
                None,
            ),
        ],
        &[
            Rule::Required(&["number"]),
            Rule::Properties(
                &[
                    (
                        "number",
                        &[
                            Rule::Types(&[Kind::Integer]),
                            Rule::Minimum(exact_number::Limit::Integer(1)),
                        ],
                    ),
                ],
                &[],
                None,
            ),
        ],
        &[Rule::Properties(&[("name", &[Rule::Types(&[Kind::String])])], &[], None)],
    ),
    Rule::Unevaluated(
        &[
            Rule::Types(&[Kind::Object, Kind::String]),
            Rule::Properties(&[("kind", &[Rule::Types(&[Kind::String])])], &[], None),
            Rule::If(
                &[
                    Rule::Required(&["kind"]),
                    Rule::Properties(
                        &[
                            (
                                "kind",
                                &[Rule::Values(&[const_value::Constant::Text("numbered")])],
                            ),
                        ],
                        &[],
                        None,
                    ),
                ],
                &[
                    Rule::Required(&["number"]),
                    Rule::Properties(
                        &[
                            (
                                "number",
                                &[
                                    Rule::Types(&[Kind::Integer]),
                                    Rule::Minimum(exact_number::Limit::Integer(1)),
                                ],
                            ),
                        ],
                        &[],
                        None,
                    ),
                ],
                &[
                    Rule::Properties(
                        &[("name", &[Rule::Types(&[Kind::String])])],
                        &[],
                        None,
                    ),
                ],
            ),
            Rule::UnevaluatedProperties(&[Rule::Never]),
        ],
    ),
];

pub static Rows: Rules = &[
    Rule::Items(&[&[Rule::Types(&[Kind::String])]], None),
    Rule::Contains(
        &[
            Rule::Types(&[Kind::Integer]),
            Rule::Minimum(exact_number::Limit::Integer(10)),
        ],
        2,
        Some(3),
    ),
    Rule::Unevaluated(
        &[
            Rule::Types(&[Kind::Array]),
            Rule::Items(&[&[Rule::Types(&[Kind::String])]], None),
            Rule::Contains(
                &[
                    Rule::Types(&[Kind::Integer]),
                    Rule::Minimum(exact_number::Limit::Integer(10)),
                ],
                2,
                Some(3),
            ),
            Rule::UnevaluatedItems(&[Rule::Types(&[Kind::Boolean])]),
        ],
    ),
];

pub static Depends: Rules = &[
    Rule::DependentSchemas(
        &[
            (
                "card",
                &[
                    Rule::Required(&["address"]),
                    Rule::Properties(
                        &[
                            (
                                "address",
                                &[
                                    Rule::Text(
                                        string_constraints::string_constraints!(min_length = 2),
                                    ),
                                ],
                            ),
                        ],
                        &[],
                        None,
                    ),
                ],
            ),
        ],
    ),
];

pub static Either: Rules = &[
    Rule::MinProperties(2),
    Rule::Properties(
        &[("a", &[])],
        &[
            (
                string_constraints::string_constraints!(
                    pattern = "^n" => [Start, Literal(b"n")]
                ),
                &[Rule::Types(&[Kind::Integer])],
            ),
        ],
        None,
    ),
];

pub static Never: Rules = &[Rule::Contains(&[Rule::Types(&[Kind::String])], 2, Some(1))];

pub static Older: Rules = &[
    Rule::DependentRequired(&[("a", &["b"])]),
    Rule::DependentSchemas(&[("c", &[Rule::Required(&["d"])])]),
];
