//! Exact comparison of numbers.
//!
//! Imports `node` from this folder.

use super::node::Node;
use std::cmp::Ordering;

/// Compares two numbers exactly; none where one of them is not a number.
pub fn compared(a: &Node, b: &Node) -> Option<Ordering> {
    match (a, b) {
        (Node::Integer(a), Node::Integer(b)) => Some(a.cmp(b)),
        (Node::Float(a), Node::Float(b)) => a.partial_cmp(b),
        (Node::Integer(a), Node::Float(b)) => Some(against(*a, *b)),
        (Node::Float(a), Node::Integer(b)) => Some(against(*b, *a).reverse()),
        _ => None,
    }
}

/// Compares an integer with a float.
fn against(integer: i128, other: f64) -> Ordering {
    // Casts saturate, and the floor of a number is exact, so that only equal whole parts
    // leave the fraction to decide. Beyond i128 the saturated value decides rightly but
    // for its own bounds, which no document means.
    let whole = other.floor();
    integer.cmp(&(whole as i128)).then(if other > whole {
        Ordering::Less
    } else {
        Ordering::Equal
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_compare_whatever_their_form() {
        let [one, two] = [Node::Integer(1), Node::Float(2.0)];
        assert_eq!(compared(&one, &two), Some(Ordering::Less));
        assert_eq!(compared(&two, &one), Some(Ordering::Greater));
        assert_eq!(compared(&two, &Node::Float(1.5)), Some(Ordering::Greater));
        assert_eq!(compared(&one, &Node::Integer(1)), Some(Ordering::Equal));
        assert_eq!(compared(&one, &Node::Null), None);
    }

    #[test]
    fn integers_and_fractions_compare_exactly() {
        assert_eq!(
            against(9_007_199_254_740_993, 9_007_199_254_740_992.0),
            Ordering::Greater
        );
        assert_eq!(against(-2, -1.5), Ordering::Less);
        assert_eq!(against(-1, -1.5), Ordering::Greater);
        assert_eq!(against(0, 1e300), Ordering::Less);
        assert_eq!(against(0, -1e300), Ordering::Greater);
    }
}
