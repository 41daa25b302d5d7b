//! What a place of a document is, also where only a reference says so.
//!
//! Imports `diag`, `keyword`, from this layer `document`, `grammar` and `reference`.

use crate::diag::JsonPointer;
use crate::keyword::{Keyword, Shape};
use crate::spec::document::Node;
use crate::spec::reference::segments;
use std::borrow::Cow;

/// The shape of the value at a place: that of the grammar, or the one that a reference gives to what
/// is outside of it, such as `#/x-schemas/Pet`.
pub(super) fn shape_at(root: &Node, at: &JsonPointer) -> Option<&'static Shape> {
    let path: Vec<_> = at.segments().collect();
    Shape::at(&path).or_else(|| {
        let (target, shape) = target_around(root, &path)?;
        shape.inside(path.get(target..)?)
    })
}

/// The longest part of a path that a reference leads to: the number of its segments, and the shape
/// that the reference has.
fn target_around(root: &Node, path: &[String]) -> Option<(usize, &'static Shape)> {
    let mut longest: Option<(usize, _)> = None;
    let mut open = vec![(root, &Shape::DOCUMENT)];
    while let Some((node, shape)) = open.pop() {
        let inside = |key: &str| shape.inside(&[key]);
        let items = node.items().iter();
        open.extend(items.filter_map(|item| Some((item, inside("0")?))));
        let entries = node.as_map().into_iter().flatten();
        open.extend(entries.filter_map(|(key, value)| Some((value, inside(key)?))));
        let text = node.get(Keyword::Ref.name()).and_then(Node::as_str);
        let target = text.and_then(|text| segments(text).ok());
        if let Some(target) = target.filter(|target| is_around(target, path))
            && longest.is_none_or(|(length, _)| length < target.len())
        {
            longest = Some((target.len(), shape));
        }
    }
    longest
}

fn is_around(target: &[Cow<'_, str>], path: &[String]) -> bool {
    target.len() <= path.len() && target.iter().zip(path).all(|(one, other)| one == other)
}
