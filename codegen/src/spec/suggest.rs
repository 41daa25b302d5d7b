//! Suggestions for misspelled names.
//!
//! Imports nothing.

use std::collections::HashSet;

/// Names longer than this, in bytes, are never compared: the cost grows with the product of
/// the lengths.
const COMPARED: usize = 64;

/// How many broken names of one document get a suggestion. With more of them, the search would
/// take long, and nobody would read the result.
pub(super) const MOST: usize = 20;

/// The known name that `wanted` is probably a misspelling of.
pub(super) fn nearest<'a>(
    wanted: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    nearest_few(wanted, known, 1).pop()
}

/// The help for a name that is not known: the known one that it is probably a misspelling of.
pub(super) fn help<'a>(wanted: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    Some(format!("did you mean `{}`?", nearest(wanted, known)?))
}

/// Up to `count` known names that `wanted` may be a misspelling of, the nearest first,
/// and of equally near ones the first in order.
pub(super) fn nearest_few<'a>(
    wanted: &str,
    known: impl IntoIterator<Item = &'a str>,
    count: usize,
) -> Vec<&'a str> {
    let most = (wanted.chars().count() / 3).clamp(1, 3);
    let mut near: Vec<(usize, &str)> = known
        .into_iter()
        .filter_map(|name| Some((distance(wanted, name, most)?, name)))
        .collect();
    near.sort_by_key(|(distance, _)| *distance);
    let mut seen = HashSet::new();
    near.retain(|(_, name)| seen.insert(*name));
    near.into_iter().take(count).map(|(_, name)| name).collect()
}

/// The edit distance of two names, where swapping neighbours is one edit, and ASCII case does
/// not count; none where it is more than `most`.
fn distance(a: &str, b: &str, most: usize) -> Option<usize> {
    // A character has at most four bytes.
    if a.len().max(b.len()) > COMPARED || a.len().abs_diff(b.len()) > 4 * most {
        return None;
    }
    let distance = strsim::osa_distance(&a.to_ascii_lowercase(), &b.to_ascii_lowercase());
    (distance <= most).then_some(distance)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn misspellings_find_their_name() {
        let types = ["array", "boolean", "integer", "number", "object", "string"];
        assert_eq!(nearest("strng", types), Some("string"));
        assert_eq!(nearest("qeury", ["path", "query"]), Some("query"));
        assert_eq!(
            nearest("minLenght", ["maxLength", "minLength"]),
            Some("minLength")
        );
        assert_eq!(nearest("String", types), Some("string"));
        assert_eq!(nearest("zebra", types), None);
    }

    #[test]
    fn short_names_must_be_nearer_than_long_ones() {
        assert_eq!(nearest("ab", ["abcd"]), None);
        assert_eq!(nearest("ab", ["abc"]), Some("abc"));
        assert_eq!(nearest("abcdefghi", ["abcdef"]), Some("abcdef"));
        assert_eq!(nearest("abcdefghijkl", ["abcdefgh"]), None);
        assert_eq!(nearest("aé", ["a€"]), Some("a€"));
        let longer = "abcdefghi😀😀😀";
        assert_eq!(nearest("abcdefghi", [longer]), Some(longer));
    }

    #[test]
    fn the_nearest_comes_first_and_each_once() {
        let known = ["abcdxy", "abcdez", "abcdez", "abcdxx"];
        assert_eq!(nearest_few("abcdef", known, 2), ["abcdez", "abcdxy"]);
        assert_eq!(nearest_few("abcdef", known, 9).len(), 3);
    }

    #[test]
    fn very_long_names_are_not_compared() {
        let long = "x".repeat(COMPARED);
        assert_eq!(nearest(&long, [long.as_str()]), Some(long.as_str()));
        let longer = "x".repeat(COMPARED + 1);
        assert_eq!(nearest(&longer, [longer.as_str()]), None);
    }
}
