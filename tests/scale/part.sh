#!/bin/sh
#SBATCH --job-name=alivio --ntasks=1 --output=part.%a.log
# One part of a file of cases, by its number in the array. MANIFEST is what sha256sum said of the parts.
part="part.$(printf '%04d' "$SLURM_ARRAY_TASK_ID")"
grep " $part\$" MANIFEST | sha256sum --check --quiet || exit 2
exec alivio batch "$part" --brief --out "$part.out" --resume
