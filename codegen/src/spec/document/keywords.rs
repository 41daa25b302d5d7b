//! The meaning of the keywords of a schema, in either version of OpenAPI.
//!
//! The two versions write some things differently: null by `nullable` or by `type`, an exclusive
//! limit by a boolean beside it or by a keyword of its own. These functions return the meaning,
//! so that no caller depends on the version. Imports `keyword`, and from this folder `cursor`
//! and `node`.

use super::cursor::Cursor;
use super::node::{Node, compared};
use crate::keyword::{JsonTypes, Keyword};

/// The types that a schema allows by `type` ("Data Types" in OpenAPI 3.0.4 and 3.1.1).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Types<'d> {
    /// Their names in the order of the document, without `null`.
    pub names: Vec<&'d str>,
    /// Whether null is among them.
    pub null: bool,
}

impl<'d> Types<'d> {
    /// The set of the types, without null.
    pub(crate) fn json_types(&self) -> JsonTypes {
        let each = self.names.iter().map(|name| JsonTypes::named(name));
        each.fold(JsonTypes::NONE, JsonTypes::or)
    }
}

/// A limit of numbers.
#[derive(Clone, Debug)]
pub struct Limit<'d> {
    /// The number.
    pub value: Cursor<'d>,
    /// Its keyword: `minimum`, `exclusiveMinimum` and so on.
    pub keyword: Keyword,
    /// Whether the number itself is out of range.
    pub exclusive: bool,
}

impl<'d> Cursor<'d> {
    /// The keywords of a schema, in the order of the document.
    pub(crate) fn keywords(&self) -> impl Iterator<Item = Keyword> + use<'d> {
        let names = self.node.as_map().into_iter().flatten();
        names.filter_map(|(name, _)| Keyword::named(name))
    }

    /// The types that the keyword `type` of a schema allows; none where the schema does not have
    /// the keyword, and so allows values of every type. `nullable` does not count here.
    pub fn types(&self) -> Option<Types<'d>> {
        let mut types = Types::default();
        let mut add = |node: &'d Node| match node {
            Node::Null => types.null = true,
            Node::String(name) if name == JsonTypes::NULL_NAME => types.null = true,
            Node::String(name) if !types.names.contains(&name.as_str()) => types.names.push(name),
            _ => {}
        };
        match self.node.get(Keyword::Type)? {
            Node::List(names) => names.iter().for_each(add),
            name => add(name),
        }
        Some(types)
    }

    /// Whether a schema allows null: by `nullable`, or as one of its types.
    pub fn takes_null(&self) -> bool {
        self.is_true(Keyword::Nullable) || self.types().is_some_and(|types| types.null)
    }

    /// The lower limit of the numbers that a schema allows: the tighter one of `minimum` and
    /// `exclusiveMinimum`, in the form of either version.
    pub fn lower_limit(&self) -> Option<Limit<'d>> {
        self.limit(Keyword::Minimum, Keyword::ExclusiveMinimum, |own, other| {
            compared(own, other).is_some_and(|order| order.is_ge())
        })
    }

    /// The upper limit of the numbers that a schema allows.
    pub fn upper_limit(&self) -> Option<Limit<'d>> {
        self.limit(Keyword::Maximum, Keyword::ExclusiveMaximum, |own, other| {
            compared(own, other).is_some_and(|order| order.is_le())
        })
    }

    fn limit(
        &self,
        keyword: Keyword,
        excluding: Keyword,
        is_tighter: impl Fn(&Node, &Node) -> bool,
    ) -> Option<Limit<'d>> {
        let inclusive = self.get(keyword).filter(|value| value.node.is_number());
        let number = self.get(excluding).filter(|value| value.node.is_number());
        let limit = |value, keyword, exclusive| Limit {
            value,
            keyword,
            exclusive,
        };
        match (inclusive, number) {
            (Some(own), Some(other)) if !is_tighter(other.node, own.node) => {
                Some(limit(own, keyword, false))
            }
            (_, Some(other)) => Some(limit(other, excluding, true)),
            (Some(own), None) => Some(limit(own, keyword, self.is_true(excluding))),
            (None, None) => None,
        }
    }

    /// The values that `const` or `enum` restricts instances to; `const` wins.
    pub fn allowed_values(&self) -> Option<Vec<Self>> {
        match self.get(Keyword::Const) {
            Some(only) => Some(vec![only]),
            None => {
                let list = self.get(Keyword::Enum)?;
                matches!(list.node, Node::List(_)).then(|| list.items().collect())
            }
        }
    }

    /// The schemas of the first items of an array, in order: `prefixItems`, or a list under
    /// `items`, as in drafts of JSON Schema before 2020-12.
    pub fn prefix_items(&self) -> Vec<Self> {
        let prefix = self
            .get(Keyword::PrefixItems)
            .or_else(|| self.get(Keyword::Items));
        prefix.iter().flat_map(Cursor::items).collect()
    }

    /// The schema of the items of an array that are not covered by
    /// [`prefix_items`](Self::prefix_items).
    pub fn items_schema(&self) -> Option<Self> {
        let items = self.get(Keyword::Items)?;
        (!matches!(items.node, Node::List(_))).then_some(items)
    }

    /// The schema of the items after the first ones, if these have schemas of their own, or else
    /// of all items: `items`, or its name beside a list of them until 2019-09.
    pub(crate) fn other_items(&self) -> Option<Self> {
        self.items_schema().or_else(|| {
            let others = self.get(Keyword::AdditionalItems)?;
            (!self.prefix_items().is_empty()).then_some(others)
        })
    }

    /// The value of a boolean schema: `true` accepts every instance, `false` rejects it.
    pub fn as_boolean_schema(&self) -> Option<bool> {
        match self.node {
            Node::Bool(accepts) => Some(*accepts),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::testing::document;

    #[test]
    fn types_are_read_in_every_form() {
        let types = |text: &str| {
            let root = document(text);
            let types = Cursor::root(&root).types();
            types.map(|types| (types.names.join(" "), types.null))
        };
        let some = |names: &str, null| Some((names.to_owned(), null));
        assert_eq!(types("{type: string}"), some("string", false));
        assert_eq!(
            types("{type: [integer, 'null', string, integer]}"),
            some("integer string", true)
        );
        assert_eq!(types("{type: [string, null]}"), some("string", true));
        assert_eq!(types("{type: 'null'}"), some("", true));
        assert_eq!(types("{minimum: 5}"), None);
    }

    #[test]
    fn null_is_allowed_in_either_form() {
        let takes_null = |text: &str| Cursor::root(&document(text)).takes_null();
        assert!(takes_null("{type: string, nullable: true}"));
        assert!(takes_null("{nullable: true}"));
        assert!(takes_null("{type: [string, 'null']}"));
        assert!(!takes_null("{type: string, nullable: false}") && !takes_null("{title: a}"));
    }

    #[test]
    fn the_tighter_limit_counts() {
        let lower = |text: &str| {
            let root = document(text);
            let limit = Cursor::root(&root).lower_limit();
            limit.map(|limit| (limit.value.node.clone(), limit.keyword, limit.exclusive))
        };
        let some = |value, keyword, exclusive| Some((Node::Integer(value), keyword, exclusive));
        assert_eq!(lower("{minimum: 3}"), some(3, Keyword::Minimum, false));
        assert_eq!(
            lower("{minimum: 3, exclusiveMinimum: true}"),
            some(3, Keyword::Minimum, true)
        );
        assert_eq!(
            lower("{exclusiveMinimum: 3}"),
            some(3, Keyword::ExclusiveMinimum, true)
        );
        assert_eq!(
            lower("{minimum: 3, exclusiveMinimum: 3}"),
            some(3, Keyword::ExclusiveMinimum, true)
        );
        assert_eq!(
            lower("{minimum: 4, exclusiveMinimum: 3}"),
            some(4, Keyword::Minimum, false)
        );
        assert_eq!(lower("{exclusiveMinimum: true}"), None);
        let root = document("{maximum: 5, exclusiveMaximum: 4.5}");
        assert_eq!(
            Cursor::root(&root).upper_limit().map(|limit| limit.keyword),
            Some(Keyword::ExclusiveMaximum)
        );
    }

    #[test]
    fn a_constant_is_the_only_value() {
        let values = |text: &str| {
            let root = document(text);
            let values = Cursor::root(&root).allowed_values();
            values.map(|values| {
                values
                    .iter()
                    .map(|value| value.at.to_string())
                    .collect::<Vec<_>>()
            })
        };
        assert_eq!(values("{const: null}"), Some(vec!["/const".to_owned()]));
        assert_eq!(values("{enum: [a]}"), Some(vec!["/enum/0".to_owned()]));
        assert_eq!(values("{type: string}"), None);
    }

    #[test]
    fn tuples_are_read_in_the_form_of_either_draft() {
        let root = document("{a: {prefixItems: [{}], items: {}}, b: {items: [{}, {}]}}");
        let [a, b] = ["a", "b"].map(|key| Cursor::root(&root).get(key).unwrap());
        assert_eq!(
            (a.prefix_items().len(), a.items_schema().is_some()),
            (1, true)
        );
        assert_eq!(
            (b.prefix_items().len(), b.items_schema().is_some()),
            (2, false)
        );
    }
}
