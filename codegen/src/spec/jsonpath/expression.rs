//! The syntax tree of a JSONPath expression (RFC 9535, section 2).
//!
//! Imports from this layer `document`.

use crate::spec::document::Node;

/// A query: segments that are applied one after the other (section 2.1).
#[derive(Clone, Debug, PartialEq)]
pub(in crate::spec) struct Query {
    pub(super) segments: Vec<Segment>,
}

/// A segment (section 2.5).
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Segment {
    /// Whether it selects among all descendants (`..`), and not only the children.
    pub(super) descends: bool,
    /// Its selectors.
    pub(super) selectors: Vec<Selector>,
}

/// A selector (section 2.3).
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Selector {
    Name(String),
    Wildcard,
    Index(i64),
    Slice {
        start: Option<i64>,
        end: Option<i64>,
        step: i64,
    },
    Filter(Logical),
}

/// A logical expression (section 2.3.5).
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Logical {
    Or(Vec<Logical>),
    And(Vec<Logical>),
    Not(Box<Logical>),
    Compare(Operand, Operator, Operand),
    /// Whether the query selects anything.
    Exists(Embedded),
    /// The functions `match` and `search` (sections 2.4.6 and 2.4.7).
    Matches {
        text: Operand,
        pattern: Operand,
        /// Whether the pattern has to match the whole text.
        whole: bool,
    },
}

/// An operator of a comparison (section 2.3.5.2.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// An expression whose result is a value or nothing (section 2.4.1, `ValueType`).
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Operand {
    Literal(Node),
    /// A query that selects at most one value.
    Single(Embedded),
    /// The function `length` (section 2.4.4).
    Length(Box<Operand>),
    /// The function `count` (section 2.4.5).
    Count(Embedded),
    /// The function `value` (section 2.4.8).
    Value(Embedded),
}

/// A query inside a filter.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Embedded {
    /// Whether it begins at the root (`$`), and not at the value that is filtered (`@`).
    pub(super) is_absolute: bool,
    pub(super) query: Query,
}

impl Query {
    /// Whether it selects at most one value, whatever the document (section 2.3.5.1).
    pub(super) fn is_singular(&self) -> bool {
        self.segments.iter().all(|segment| {
            let is_one = matches!(
                segment.selectors.as_slice(),
                [Selector::Name(_) | Selector::Index(_)]
            );
            is_one && !segment.descends
        })
    }
}
