//! Whether two schemas say the same, annotations aside.
//!
//! Imports `keyword` and `spec`; JSON values.

use super::value::canonical;
use crate::keyword::{Keyword, Shape};
use crate::spec::{Cursor, Node};

/// Whether two schemas have the same keywords with the same values, in whatever order, but for those
/// on which neither validity nor direction depends.
pub(super) fn is_same_schema(one: &Cursor<'_>, other: &Cursor<'_>) -> bool {
    let is_same = || meaning(one.node, &Shape::Schema) == meaning(other.node, &Shape::Schema);
    std::ptr::eq(one.node, other.node) || is_same()
}

/// A text that values share which mean the same where a value of this shape is expected.
fn meaning(value: &Node, shape: &Shape) -> String {
    let each = |(name, value): (&String, &Node), shape: &Shape| {
        let value = meaning(value, shape);
        format!("{}:{name}{}:{value}", name.len(), value.len())
    };
    let mut parts: Vec<_> = match (shape, value) {
        (
            Shape::Schema | Shape::BooleanOrSchema | Shape::Items | Shape::Dependency,
            Node::Map(fields),
        ) => {
            let fields = fields.iter().filter_map(|(name, value)| {
                let keyword = Keyword::named(name).filter(|it| has_meaning(*it))?;
                Some(each((name, value), &keyword.shape()))
            });
            fields.collect()
        }
        (Shape::Map(_, inner), Node::Map(fields)) => {
            fields.iter().map(|field| each(field, inner)).collect()
        }
        (Shape::List(inner), Node::List(items)) => {
            let items = items.iter().map(|item| meaning(item, inner));
            let items: Vec<_> = items.map(|it| format!("{}:{it}", it.len())).collect();
            return format!("[{}]", items.join(","));
        }
        _ => return canonical(value),
    };
    parts.sort();
    format!("{{{}}}", parts.join(","))
}

/// Whether it makes a difference for a value that a schema has a keyword.
fn has_meaning(keyword: Keyword) -> bool {
    let is_direction = matches!(keyword, Keyword::ReadOnly | Keyword::WriteOnly);
    keyword.affects_validity() || keyword == Keyword::Ref || is_direction
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::load;

    #[test]
    fn annotations_make_no_difference() {
        let is_same = |one: &str, other: &str| {
            let [one, other] = [one, other].map(|text| load(text).unwrap());
            is_same_schema(&Cursor::root(&one), &Cursor::root(&other))
        };
        let text = "{type: string, maxLength: 3}";
        assert!(is_same(
            text,
            "{maxLength: 3.0, type: string, example: a, x-a: 1}"
        ));
        assert!(!is_same(text, "{type: string, maxLength: 4}"));
        assert!(!is_same(
            text,
            "{type: string, maxLength: 3, readOnly: true}"
        ));
        // A property can have the name of an annotation.
        let titled = "{properties: {title: {type: string, title: A}}, required: [title]}";
        assert!(is_same(
            titled,
            "{properties: {title: {type: string}}, required: [title]}"
        ));
        assert!(!is_same(titled, "{properties: {}, required: [title]}"));
        assert!(is_same("{$ref: '#/a'}", "{$ref: '#/a', description: b}"));
        assert!(!is_same("{$ref: '#/a'}", "{$ref: '#/b'}"));
        let list = "{type: array, items: {enum: [a, b]}}";
        assert!(is_same(
            list,
            "{type: array, items: {enum: [a, b], description: c}}"
        ));
        assert!(!is_same(list, "{type: array, items: {enum: [b, a]}}"));
    }
}
