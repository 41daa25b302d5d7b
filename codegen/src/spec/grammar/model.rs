//! The types with which the tables describe the objects of OpenAPI.
//!
//! Imports `keyword`, and from this layer `document` and `version`.

use crate::keyword::{JsonTypes, Keys, Kind, Shape, Versions};
use crate::spec::document::Node;
use crate::spec::version::Version;

/// Whether an object requires a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::spec) enum Need {
    /// The object makes no sense without it: its absence is an error.
    Must,
    /// OpenAPI requires it, but no code depends on it: its absence is a warning.
    Should,
    /// OpenAPI requires it, but documents often omit it and lose only words: its absence is not
    /// reported.
    Nominal,
    /// It is optional.
    May,
}

/// A field of an object.
#[derive(Clone, Copy, Debug)]
pub(in crate::spec) struct Field {
    pub(in crate::spec) name: &'static str,
    pub(in crate::spec) shape: Shape,
    pub(in crate::spec) need: Need,
    /// The versions that have it.
    pub(in crate::spec) versions: Versions,
}

/// The fields of one kind of object.
#[derive(Debug)]
pub(in crate::spec) struct Definition {
    /// The name of the object, with an article.
    pub(in crate::spec) title: &'static str,
    /// The fixed fields.
    pub(in crate::spec) fields: &'static [Field],
    /// The patterned fields, if there are any: their names, and the shape of their values.
    pub(in crate::spec) patterned: &'static [(Keys, Shape)],
}

impl Field {
    /// Whether null, which YAML reads for `parameters:` alone, is read as if the field were
    /// absent. For a schema that would be ambiguous.
    pub(in crate::spec) fn may_be_null(&self) -> bool {
        let schema = matches!(self.shape.kind(), Some(Kind::Schema));
        let other = matches!(
            self.shape,
            Shape::Any | Shape::Choice(_) | Shape::ChoiceSince3_2(..) | Shape::Types
        );
        self.need != Need::Must && !schema && !other
    }

    /// Whether a value is valid in this field, and has nothing within it to check.
    pub(in crate::spec) fn accepts(&self, node: &Node, version: Version) -> bool {
        version.is_one_of(self.versions)
            && (matches!(self.shape, Shape::Any) || self.shape.accepts(node))
    }
}

const fn field(name: &'static str, shape: Shape, need: Need) -> Field {
    Field {
        name,
        shape,
        need,
        versions: Versions::All,
    }
}

/// A field without which the object makes no sense.
pub(super) const fn must(name: &'static str, shape: Shape) -> Field {
    field(name, shape, Need::Must)
}

/// A required field on which no code depends.
pub(super) const fn should(name: &'static str, shape: Shape) -> Field {
    field(name, shape, Need::Should)
}

/// A required field that documents often omit.
pub(super) const fn nominal(name: &'static str, shape: Shape) -> Field {
    field(name, shape, Need::Nominal)
}

/// An optional field.
pub(super) const fn may(name: &'static str, shape: Shape) -> Field {
    field(name, shape, Need::May)
}

/// An optional field that OpenAPI has since 3.1.
pub(super) const fn later(name: &'static str, shape: Shape) -> Field {
    Field {
        versions: Versions::Since3_1,
        ..may(name, shape)
    }
}

/// An optional field that OpenAPI has since 3.2.
pub(super) const fn latest(name: &'static str, shape: Shape) -> Field {
    Field {
        versions: Versions::Since3_2,
        ..may(name, shape)
    }
}

impl Shape {
    /// The kind of object that is expected, or that a reference must lead to.
    pub(in crate::spec) fn kind(&self) -> Option<Kind> {
        match self {
            Shape::Object(kind) | Shape::ProseObject(kind) | Shape::Referable(kind) => Some(*kind),
            Shape::Schema | Shape::BooleanOrSchema | Shape::Items | Shape::Dependency => {
                Some(Kind::Schema)
            }
            _ => None,
        }
    }

    /// Whether a scalar is valid here in every version.
    pub(in crate::spec) fn accepts(&self, node: &Node) -> bool {
        match (self, node) {
            (Shape::Prose | Shape::Text, Node::String(_)) => true,
            (Shape::Scalar, Node::String(_) | Node::Bool(_)) => true,
            (Shape::Scalar, Node::Integer(_) | Node::Float(_)) => true,
            (Shape::Boolean | Shape::BooleanOrSchema | Shape::Dependency, Node::Bool(_)) => true,
            (Shape::Count, Node::Integer(count)) => *count >= 0,
            // An integer written with a point.
            (Shape::Count, Node::Float(count)) => *count >= 0.0 && count.fract() == 0.0,
            (Shape::Number, Node::Integer(_) | Node::Float(_)) => true,
            (Shape::Positive, Node::Integer(number)) => *number > 0,
            (Shape::Positive, Node::Float(number)) => *number > 0.0,
            (Shape::Choice(choices) | Shape::ChoiceSince3_2(choices, _), Node::String(text)) => {
                choices.contains(&text.as_str())
            }
            (Shape::Types | Shape::TypeName, Node::String(name)) => {
                JsonTypes::NAMES.contains(&name.as_str())
            }
            _ => false,
        }
    }

    /// What a message says after "must be".
    pub(in crate::spec) fn expectation(&self, version: Version) -> String {
        let what = match (self, version) {
            (Shape::Types | Shape::TypeName, Version::V3_0) => {
                return format!("one of {}", JsonTypes::NAMES.join(", "));
            }
            (Shape::Types | Shape::TypeName, _) => {
                let names = JsonTypes::NAMES.join(", ");
                return format!("one or more of {names}, {}", JsonTypes::NULL_NAME);
            }
            (Shape::ChoiceSince3_2(choices, more), version)
                if version.is_one_of(Versions::Since3_2) =>
            {
                return format!("one of {}, {}", choices.join(", "), more.join(", "));
            }
            (Shape::Choice(choices) | Shape::ChoiceSince3_2(choices, _), _) => {
                return format!("one of {}", choices.join(", "));
            }
            (Shape::Any, _) => "anything",
            (Shape::Prose | Shape::Scalar | Shape::Text, _) => "a string",
            (Shape::Boolean, _) | (Shape::ExclusiveLimit, Version::V3_0) => "a boolean",
            (Shape::Number | Shape::ExclusiveLimit, _) => "a number",
            (Shape::Count, _) => "a non-negative integer",
            (Shape::Positive, _) => "a number greater than 0",
            (Shape::List(_), _) => "a list",
            (Shape::Schema, version) if version.has_json_schema() => "an object or a boolean",
            (Shape::BooleanOrSchema, _) => "a boolean or an object",
            (Shape::Dependency, _) => "an object, a boolean or a list of names",
            (Shape::Map(..) | Shape::Object(_) | Shape::ProseObject(_), _) => "an object",
            (Shape::Referable(_) | Shape::Items | Shape::Schema, _) => "an object",
        };
        what.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Node {
        Node::String(text.to_owned())
    }

    #[test]
    fn shapes_accept_the_scalars_that_belong_there() {
        assert!(Shape::Scalar.accepts(&Node::Bool(true)) && Shape::Scalar.accepts(&text("a")));
        assert!(Shape::Scalar.accepts(&Node::Float(1.5)) && !Shape::Scalar.accepts(&Node::Null));
        assert!(Shape::Text.accepts(&text("a")) && !Shape::Text.accepts(&Node::Integer(1)));
        assert!(Shape::Boolean.accepts(&Node::Bool(false)) && !Shape::Schema.accepts(&Node::Null));
        assert!(Shape::Count.accepts(&Node::Integer(0)) && Shape::Count.accepts(&Node::Float(0.0)));
        assert!(!Shape::Count.accepts(&Node::Integer(-1)));
        for number in [-1.0, 0.5] {
            assert!(!Shape::Count.accepts(&Node::Float(number)), "{number}");
        }
        assert!(Shape::Positive.accepts(&Node::Integer(1)));
        assert!(Shape::Positive.accepts(&Node::Float(0.1)));
        assert!(!Shape::Positive.accepts(&Node::Integer(0)));
        assert!(!Shape::Positive.accepts(&Node::Float(0.0)));
        assert!(Shape::Types.accepts(&text("array")) && !Shape::Types.accepts(&text("null")));
        let choice = Shape::Choice(&["a", "b"]);
        assert!(choice.accepts(&text("b")) && !choice.accepts(&text("c")));
    }

    #[test]
    fn messages_state_what_a_shape_expects() {
        let both = |shape: Shape| {
            let [one, other] = [Version::V3_0, Version::V3_1].map(|it| shape.expectation(it));
            assert_eq!(one, other);
            one
        };
        assert_eq!(both(Shape::Any), "anything");
        assert_eq!(both(Shape::Prose), "a string");
        assert_eq!(both(Shape::Boolean), "a boolean");
        assert_eq!(both(Shape::Number), "a number");
        assert_eq!(both(Shape::Count), "a non-negative integer");
        assert_eq!(both(Shape::Positive), "a number greater than 0");
        assert_eq!(both(Shape::Choice(&["a", "b"])), "one of a, b");
        assert_eq!(both(Shape::TEXTS), "a list");
        assert_eq!(both(Shape::Object(Kind::Info)), "an object");
        assert_eq!(both(Shape::Items), "an object");
        assert_eq!(both(Shape::BooleanOrSchema), "a boolean or an object");
        let names = "an object, a boolean or a list of names";
        assert_eq!(both(Shape::Dependency), names);
    }

    #[test]
    fn some_expectations_depend_on_the_version() {
        let [earlier, later] = [Version::V3_0, Version::V3_1];
        let limit = Shape::ExclusiveLimit;
        assert_eq!(limit.expectation(earlier), "a boolean");
        assert_eq!(limit.expectation(later), "a number");
        assert_eq!(Shape::Schema.expectation(earlier), "an object");
        assert_eq!(Shape::Schema.expectation(later), "an object or a boolean");
        assert!(
            Shape::Types
                .expectation(earlier)
                .starts_with("one of array, ")
        );
        assert!(Shape::Types.expectation(later).ends_with("string, null"));
    }

    #[test]
    fn null_is_ignored_where_a_field_may_be_absent() {
        assert!(may("a", Shape::TEXTS).may_be_null() && nominal("a", Shape::Prose).may_be_null());
        assert!(!must("a", Shape::Text).may_be_null());
        for shape in [
            Shape::Any,
            Shape::Choice(&["a"]),
            Shape::Types,
            Shape::Schema,
        ] {
            assert!(!may("a", shape).may_be_null(), "{shape:?}");
        }
    }

    #[test]
    fn a_field_is_accepted_by_the_versions_that_have_it() {
        let field = later("a", Shape::Any);
        assert!(field.accepts(&Node::Null, Version::V3_1));
        assert!(field.accepts(&Node::Null, Version::V3_2));
        assert!(!field.accepts(&Node::Null, Version::V3_0));
        let field = latest("a", Shape::Any);
        assert!(field.accepts(&Node::Null, Version::V3_2));
        assert!(!field.accepts(&Node::Null, Version::V3_1));
        assert!(!may("a", Shape::Text).accepts(&Node::Null, Version::V3_0));
    }
}
