//! What a type is called that nothing names: by its JSON type, its format, and what is in it.
//!
//! Imports `ir`, `keyword` and `spec`; the store, facts, labels and references.

use super::facts::Facts;
use super::label::type_label;
use super::reference::target_of;
use super::store::Store;
use crate::ir::Text;
use crate::keyword::{JsonTypes, Keyword};
use crate::spec::Cursor;

/// The labels of a type, the shortest one first.
pub(super) fn type_labels<'d>(store: &Store<'d, '_>, facts: &Facts<'d>) -> Vec<String> {
    match store.types(facts).json {
        JsonTypes::OBJECT => vec![type_label(JsonTypes::OBJECT).to_owned()],
        JsonTypes::ARRAY => match facts.array(&store.cx).items.as_slice() {
            [items] => lists(item_labels(store, &items.schema)),
            _ => vec![type_label(JsonTypes::ARRAY).to_owned()],
        },
        types => simple(store, facts, types),
    }
}

/// The labels of a string, a number or the like. A string of which only the format is known, and
/// no code enforces that, is of the same type as every other one.
fn simple<'d>(store: &Store<'d, '_>, facts: &Facts<'d>, types: JsonTypes) -> Vec<String> {
    let is_plain = || {
        let string = facts.string(&store.cx);
        string.text == Text::default() && string.format.is_none()
    };
    let format = facts.schemas().find_map(|it| it.text(Keyword::Format));
    let format = format.filter(|_| types != JsonTypes::STRING || !is_plain());
    let labels = [type_label(types)].into_iter().chain(format);
    labels.map(str::to_owned).collect()
}

/// What the items of a list are called; lists of lists also by what is in these.
fn item_labels<'d>(store: &Store<'d, '_>, item: &Cursor<'d>) -> Vec<String> {
    if let Some(target) = target_of(store, item) {
        return vec![store.name_of(&target.schema)];
    }
    match store.types_of(item).json {
        JsonTypes::ALL => vec![String::new()],
        JsonTypes::ARRAY => {
            let inner = item.items_schema().into_iter();
            let inner = inner.flat_map(|inner| lists(item_labels(store, &inner)));
            std::iter::once(type_label(JsonTypes::ARRAY).to_owned())
                .chain(inner)
                .collect()
        }
        types => simple(store, &store.of(item), types),
    }
}

/// What lists of such items are called.
fn lists(items: Vec<String>) -> Vec<String> {
    let list = |item: String| match item.ends_with(|c: char| c.is_ascii_digit()) {
        true => format!("{item} List"),
        false => format!("{item}List"),
    };
    items.into_iter().map(list).collect()
}
