//! The tree of positions in one text.

use std::cell::OnceCell;
use std::collections::HashMap;

use crate::diagnostic::LineColumn;
use crate::pointer::Pointer;
use crate::source::parse;

/// The limit of nodes per look-up, since hostile input can nest aliases and merge keys.
const MAX_HOPS: usize = 1_000;

/// The index of a text.
#[derive(Debug, Default)]
pub(in crate::source) struct Index {
    nodes: Vec<Node>,
}

#[derive(Debug)]
struct Node {
    location: LineColumn,
    is_list: bool,
    /// The target of a YAML alias.
    alias: Option<usize>,
    /// The spelling of an unquoted scalar.
    text: Option<Box<str>>,
    /// In the order of the text; a key can occur twice.
    children: Vec<(Box<str>, usize)>,
    /// The positions of many children sorted by key, on demand; of equal keys the first comes first.
    order: OnceCell<Vec<usize>>,
}

/// Up to this many children are searched linearly.
const FEW: usize = 16;

impl Node {
    /// The first child of this name.
    fn child(&self, name: &str) -> Option<usize> {
        if self.children.len() <= FEW {
            return self.children.iter().find(|(key, _)| **key == *name).map(|(_, child)| *child);
        }
        let key = |at: &usize| self.children.get(*at).map_or("", |(key, _)| key);
        let order = self.order.get_or_init(|| {
            let mut order: Vec<usize> = (0..self.children.len()).collect();
            order.sort_by(|one, other| key(one).cmp(key(other)));
            order
        });
        let found = order.get(order.partition_point(|at| key(at) < name))?;
        self.children.get(*found).filter(|(key, _)| **key == *name).map(|(_, child)| *child)
    }
}

/// The requested pointers: of a large text, only these are kept.
#[derive(Debug)]
pub(in crate::source) struct Wanted {
    nodes: Vec<HashMap<String, usize>>,
}

impl Wanted {
    pub fn new<'p>(pointers: impl Iterator<Item = &'p Pointer>) -> Self {
        let mut nodes: Vec<HashMap<String, usize>> = vec![HashMap::new()];
        for pointer in pointers {
            let mut at = 0;
            for segment in pointer.segments() {
                let next = nodes.len();
                let Some(node) = nodes.get_mut(at) else { break };
                at = *node.entry(segment).or_insert(next);
                if at == next {
                    nodes.push(HashMap::new());
                }
            }
        }
        Self { nodes }
    }

    fn child(&self, of: usize, key: &str) -> Option<usize> {
        self.nodes.get(of)?.get(key).copied()
    }
}

impl Index {
    /// Scans a text, up to the first syntax error.
    pub fn of(text: &str) -> Self {
        Self::with(text, None)
    }

    /// Scans a text for some pointers.
    pub fn of_wanted(text: &str, wanted: Wanted) -> Self {
        // In YAML, any node may be the target of an alias.
        Self::with(text, Some(wanted).filter(|_| parse::is_json(text)))
    }

    fn with(text: &str, wanted: Option<Wanted>) -> Self {
        let mut recorder = Recorder { wanted, ..Recorder::default() };
        if parse::is_json(text) {
            super::json::scan(text, &mut recorder);
        } else {
            super::yaml::scan(text, &mut recorder);
        }
        recorder.index
    }

    /// The location of `pointer`, or of the nearest node above it.
    pub fn locate(&self, pointer: &Pointer) -> Option<LineColumn> {
        let mut node = 0;
        for segment in pointer.segments() {
            match self.find(node, &segment, &mut MAX_HOPS.clone()) {
                Some(child) => node = child,
                None => break,
            }
        }
        self.nodes.get(node).map(|node| node.location)
    }

    /// The spelling of the unquoted scalar at `pointer`.
    pub fn text(&self, pointer: &Pointer) -> Option<&str> {
        let mut segments = pointer.segments();
        let node = segments.try_fold(0, |node, segment| self.find(node, &segment, &mut MAX_HOPS.clone()))?;
        self.nodes.get(self.aliased(node, &mut MAX_HOPS.clone()))?.text.as_deref()
    }

    /// The last location of `pointer`, if its last key occurs several times.
    pub fn last(&self, pointer: &Pointer) -> Option<LineColumn> {
        let segments: Vec<_> = pointer.segments().collect();
        let (last, above) = segments.split_last()?;
        let node = above.iter().try_fold(0, |node, segment| self.find(node, segment, &mut MAX_HOPS.clone()))?;
        let node = self.nodes.get(self.aliased(node, &mut MAX_HOPS.clone()))?;
        let (_, child) = node.children.iter().rev().find(|(key, _)| **key == **last)?;
        self.nodes.get(*child).map(|node| node.location)
    }

    /// The target of an alias; any other node is its own target.
    fn aliased(&self, mut node: usize, hops: &mut usize) -> usize {
        while let Some(target) = self.nodes.get(node).and_then(|node| node.alias)
            && *hops > 0
        {
            *hops = hops.saturating_sub(1);
            node = target;
        }
        node
    }

    /// The child of a node, including those of its merge keys.
    fn find(&self, node: usize, key: &str, hops: &mut usize) -> Option<usize> {
        let mut sources = vec![node];
        while let Some(node) = sources.pop() {
            if *hops == 0 {
                return None;
            }
            *hops = hops.saturating_sub(1);
            let node = self.nodes.get(self.aliased(node, hops))?;
            if let Some(child) = node.child(key) {
                return Some(child);
            }
            if let Some(merged) = node.child("<<") {
                match self.nodes.get(self.aliased(merged, hops)) {
                    Some(list) if list.is_list => sources.extend(list.children.iter().rev().map(|(_, item)| *item)),
                    _ => sources.push(merged),
                }
            }
        }
        None
    }
}

/// Builds the tree from the events of a scanner, without recursion: nesting of the text is unlimited.
#[derive(Debug, Default)]
pub(super) struct Recorder {
    index: Index,
    open: Vec<Open>,
    /// The pointers to keep; without them, everything is kept.
    wanted: Option<Wanted>,
}

#[derive(Debug)]
struct Open {
    node: usize,
    is_list: bool,
    /// The count of children so far, kept or not.
    count: usize,
    /// The requested pointers below it.
    wanted: Option<usize>,
    /// In an object: the key of the next value.
    key: Option<(Box<str>, LineColumn)>,
    /// Whether this whole object or list is a key, as YAML allows.
    is_key: bool,
}

impl Recorder {
    pub fn open(&mut self, is_list: bool, location: LineColumn) -> usize {
        let is_key = self.expects_key();
        let (node, wanted) = self.node(location, is_key);
        if let Some(new) = self.index.nodes.get_mut(node) {
            new.is_list = is_list;
        }
        self.open.push(Open { node, is_list, count: 0, wanted, key: None, is_key });
        node
    }

    pub fn close(&mut self, location: LineColumn) {
        if self.open.pop().is_some_and(|closed| closed.is_key)
            && let Some(open) = self.open.last_mut()
        {
            open.key = Some(("".into(), location));
        }
    }

    /// Adds a scalar, as a key or a value.
    pub fn scalar(&mut self, text: &str, is_plain: bool, location: LineColumn) -> Option<usize> {
        match self.open.last_mut() {
            Some(open) if !open.is_list && open.key.is_none() => {
                let kept = self.wanted.is_none() || open.wanted.is_some();
                open.key = Some((if kept { text.into() } else { "".into() }, location));
                None
            }
            _ => {
                let (node, _) = self.node(location, false);
                if let Some(new) = self.index.nodes.get_mut(node).filter(|_| is_plain) {
                    new.text = Some(text.into());
                }
                Some(node)
            }
        }
    }

    pub fn alias(&mut self, target: Option<usize>, location: LineColumn) {
        if let Some(node) = self.scalar("", false, location)
            && let Some(node) = self.index.nodes.get_mut(node)
        {
            node.alias = target;
        }
    }

    /// Whether the next scalar is a key.
    pub fn expects_key(&self) -> bool {
        self.open.last().is_some_and(|open| !open.is_list && open.key.is_none())
    }

    /// Adds a node below the innermost open one, unless it is detached, and returns the requested pointers below it.
    /// Nodes that are not requested do not exist.
    fn node(&mut self, location: LineColumn, detached: bool) -> (usize, Option<usize>) {
        let id = self.index.nodes.len();
        let mut location = location;
        // The root is always kept.
        let mut wanted = self.wanted.as_ref().filter(|_| self.open.is_empty()).map(|_| 0);
        if !detached && let Some(open) = self.open.last_mut() {
            let position = open.count;
            open.count = open.count.saturating_add(1);
            let key = match open.key.take() {
                Some((key, at)) => {
                    location = at;
                    key
                }
                None if self.wanted.is_some() && open.wanted.is_none() => "".into(),
                None => position.to_string().into(),
            };
            if let Some(all) = &self.wanted {
                wanted = open.wanted.and_then(|at| all.child(at, &key));
            }
            if (self.wanted.is_none() || wanted.is_some())
                && let Some(parent) = self.index.nodes.get_mut(open.node)
            {
                parent.children.push((key, id));
            }
        }
        if self.wanted.is_some() && wanted.is_none() {
            return (usize::MAX, None);
        }
        self.index.nodes.push(Node {
            location,
            is_list: false,
            alias: None,
            text: None,
            children: Vec::new(),
            order: OnceCell::new(),
        });
        (id, wanted)
    }
}
