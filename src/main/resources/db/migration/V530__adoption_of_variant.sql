-- Which sites show a variant is asked each time somebody who follows the changes is told of one.
create index adoption_variant on sharing.adoption (variant) where variant is not null;
