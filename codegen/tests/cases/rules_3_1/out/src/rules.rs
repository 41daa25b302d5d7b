//! The constraints that the types of the API do not express. Each table is named after the
//! type that it applies to.

#![allow(non_upper_case_globals, reason = "they are named after types")]

use crate::runtime::{compare, constant, text};
use crate::runtime::rule::{Kind, Rule, Rules};

pub static ByName: Rules = &[
    Rule::Properties(
        &[("id", &[])],
        &[
            (text::rules!(pattern = "^x-" => [Start, Literal(b"x-")]), &[]),
            (
                text::rules!(pattern = "^is" => [Start, Literal(b"is")]),
                &[Rule::Types(&[Kind::Boolean])],
            ),
        ],
        Some(&[Rule::Types(&[Kind::String]), Rule::Text(text::rules!(max_length = 3))]),
    ),
];

pub static Mixed: Rules = &[
    Rule::If(
        &[
            Rule::Required(&["kind"]),
            Rule::Properties(
                &[("kind", &[Rule::Values(&[constant::Constant::Text("numbered")])])],
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
                            Rule::Minimum(compare::Limit::Integer(1)),
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
                                &[Rule::Values(&[constant::Constant::Text("numbered")])],
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
                                    Rule::Minimum(compare::Limit::Integer(1)),
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
        &[Rule::Types(&[Kind::Integer]), Rule::Minimum(compare::Limit::Integer(10))],
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
                    Rule::Minimum(compare::Limit::Integer(10)),
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
                        &[("address", &[Rule::Text(text::rules!(min_length = 2))])],
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
                text::rules!(pattern = "^n" => [Start, Literal(b"n")]),
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
