//! What the variants of unions are called.

use std::collections::HashMap;

use super::conjunction::{Choice, Conjunction};
use super::kinds::Kinds;
use super::label_of;
use super::summary::Summary;
use crate::lower::Lowering;
use crate::spec::Cursor;

/// What an object is called that nothing names.
pub(super) const OBJECT: &str = "Object";

impl<'d> Lowering<'d, '_> {
    /// What to call a variant: by the schema's name, its title, the value that tells it, or
    /// what kind of value it is.
    pub(super) fn variant_label(
        &mut self,
        member: &Cursor<'d>,
        target: Option<&Cursor<'d>>,
        whole: &Conjunction<'d>,
    ) -> String {
        if let Some(target) = target {
            let label = label_of(&target.at.to_string());
            return label.path.last().unwrap_or(&label.family).clone();
        }
        if let Some(title) = member
            .text("title")
            .filter(|title| !title.trim().is_empty())
        {
            return title.to_owned();
        }
        let summary = self.summary(whole);
        if let Some(values) = self.values(whole, summary.kinds) {
            return match values.texts().as_deref() {
                Some([""]) => "Empty".to_owned(),
                Some([only]) => (*only).to_owned(),
                _ => format!("{}Value", kind_label(summary.kinds)),
            };
        }
        if summary.kinds == Kinds::OBJECT
            && let Some(tag) = self.telling_value(whole)
        {
            return tag;
        }
        if summary.kinds == Kinds::ARRAY {
            return match super::list::items(whole).as_slice() {
                [items] => format!("{}List", self.item_label(&items.schema)),
                _ => "List".to_owned(),
            };
        }
        kind_label(summary.kinds).to_owned()
    }

    /// How many of the members that are objects without a name have each property; nothing
    /// where there is no more than one such member.
    pub(super) fn nameless_objects(&mut self, choice: &Choice<'d>) -> HashMap<&'d str, usize> {
        let mut members = 0;
        let mut counts = HashMap::new();
        for member in &choice.members {
            let is_object = self.summary_of(member.clone()).kinds == Kinds::OBJECT;
            if is_object && member.text("title").is_none() && self.target_of(member).is_none() {
                members += 1;
                let properties = member.get("properties").into_iter();
                for (name, _) in properties.flat_map(|all| all.entries().collect::<Vec<_>>()) {
                    *counts.entry(name).or_insert(0) += 1;
                }
            }
        }
        if members > 1 { counts } else { HashMap::new() }
    }

    fn item_label(&mut self, item: &Cursor<'d>) -> String {
        match self.target_of(item) {
            Some((target, _)) => {
                let label = label_of(&target.at.to_string());
                label.path.last().unwrap_or(&label.family).clone()
            }
            None => match self.summary_of(item.clone()) {
                Summary { kinds, .. } if kinds == Kinds::ALL => String::new(),
                summary => kind_label(summary.kinds).to_owned(),
            },
        }
    }
}

/// The property that a member has, and none of the others: the first one that must be there,
/// or the first one.
pub(super) fn own_property(member: &Cursor<'_>, counts: &HashMap<&str, usize>) -> Option<String> {
    let is_own = |name: &&str| counts.get(name) == Some(&1);
    let required = member.get("required").into_iter();
    let required = required.flat_map(|list| list.items().collect::<Vec<_>>());
    let mut required = required.filter_map(|item| item.node.as_str());
    let first = required.find(is_own);
    let properties = member.get("properties")?;
    let mut names = properties.entries().map(|(name, _)| name);
    first.or_else(|| names.find(is_own)).map(str::to_owned)
}

/// What a variant is called that nothing else names.
pub(super) fn kind_label(kinds: Kinds) -> &'static str {
    match kinds {
        Kinds::STRING => "String",
        Kinds::INTEGER => "Integer",
        Kinds::BOOLEAN => "Boolean",
        Kinds::ARRAY => "List",
        Kinds::OBJECT => OBJECT,
        kinds if kinds.within(Kinds::NUMBER) => "Number",
        _ => "Value",
    }
}
